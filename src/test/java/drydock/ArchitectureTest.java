package drydock;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directions between packages. When one of these fails, the code is to move, not the rule. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            // wherever the build puts them: the option of the library knows only target/test-classes
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("drydock");

    /** Libraries that belong to the window. */
    private static final String[] TOOLKIT = {"javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp.."};

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "domain    | ''",
                "decision  | domain",
                "schedule  | domain",
                "scan      | domain",
                "workspace | domain",
                "bundle    | domain",
                "check     | domain decision schedule",
                "exchange  | domain decision schedule check bundle",
                "cli       | domain decision schedule check bundle exchange scan workspace",
                "ui        | domain decision schedule check bundle exchange scan workspace",
            })
    void packageKnowsOnlyThoseBelowIt(String name, String below) {
        List<String> allowed = new ArrayList<>();
        allowed.add(below(name));
        Stream.of(below.split(" "))
                .filter(part -> !part.isBlank())
                .map(ArchitectureTest::below)
                .forEach(allowed::add);
        check(classes()
                .that()
                .resideInAPackage(below(name))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("drydock..")).or(resideInAnyPackage(allowed.toArray(String[]::new)))));
    }

    @Test
    void everyPackageIsInThatTable() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        "drydock",
                        below("domain"),
                        below("decision"),
                        below("schedule"),
                        below("scan"),
                        below("workspace"),
                        below("bundle"),
                        below("check"),
                        below("exchange"),
                        below("cli"),
                        below("ui")));
    }

    @Test
    void noPackageIsInACircle() {
        check(slices().assignedFrom(new ByPackage()).should().beFreeOfCycles());
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(below("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOOLKIT));
    }

    @Test
    void screensDoNotKnowEachOther() {
        check(slices().matching("drydock.ui.(*)..")
                .should()
                .notDependOnEachOther()
                // evidence and source are controls with work of their own: several screens place them, they place none
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                "drydock.ui.base..",
                                "drydock.ui.control..",
                                "drydock.ui.evidence..",
                                "drydock.ui.source..")));
    }

    @Test
    void screensDoNotKnowTheirWiring() {
        check(noClasses()
                .that()
                .resideInAPackage("drydock.ui.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("drydock.ui"));
    }

    @Test
    void viewModelsKnowNoNodes() {
        check(noClasses()
                .that(JavaClass.Predicates.belongTo(JavaClass.Predicates.simpleNameEndingWith("ViewModel")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..", "org.kordamp.."));
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(below("cli"))
                .and()
                .doNotHaveFullyQualifiedName("drydock.Main")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    /** What is entered stays on this machine; libraries are handed files and bytes, never an address. */
    @Test
    void nothingOpensAConnection() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.rmi..", "org.eclipse.jgit.transport..")
                        .or(JavaClass.Predicates.type(URLConnection.class))
                        .or(JavaClass.Predicates.assignableTo(Socket.class))
                        .or(JavaClass.Predicates.assignableTo(ServerSocket.class))
                        .or(JavaClass.Predicates.assignableTo(NetworkChannel.class))
                        .or(JavaClass.Predicates.assignableTo(InetAddress.class))));
    }

    /** NullAway checks marked packages only: one without the mark would be checked for nothing. */
    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "has a package-info.java with @NullMarked");
    }

    private static String below(String name) {
        return "drydock." + name + "..";
    }

    /** A rule about a package that is still empty holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
