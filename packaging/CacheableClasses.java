import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives the classes in the folder {@code args[0]} the form that class files have since Java 8, with the stack maps that belong
 * to it. The JVM keeps classes of Java 5 in no start cache and takes long to verify them; what they do stays the same.
 */
class CacheableClasses {
    private static final int JAVA_8 = 52;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".class")).toList();
        }
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            var hierarchy = ClassHierarchyResolver.ofResourceParsing(loader);
            ClassFile form = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
            for (Path file : files) {
                ClassModel old = form.parse(file);
                if (old.majorVersion() < JAVA_8) {
                    Files.write(file, form.transformClass(old, newer()));
                }
            }
        }
    }

    private static ClassTransform newer() {
        ClassFileVersion version = ClassFileVersion.of(JAVA_8, 0);
        return ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen((type, element) -> type.with(element instanceof ClassFileVersion ? version : element));
    }
}
