package drydock.ui.guide;

import drydock.domain.catalogue.Auditor;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.SourceText;
import drydock.ui.base.Studio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The page, what of it a search leaves, and the auditors it names. */
final class GuideViewModel {
    private final Studio studio;
    private final List<GuideSection> sections;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<String, Auditor>> auditors = new ReadOnlyObjectWrapper<>(Map.of());

    GuideViewModel(Studio studio) {
        this.studio = studio;
        sections = new GuidePage(studio.bundle(), version(), new SourceText(studio.format())::date).sections();
    }

    List<GuideSection> sections() {
        return sections;
    }

    /** What is searched for as it is typed. */
    StringProperty search() {
        return search;
    }

    /** The catalogue's auditors by key. */
    ReadOnlyObjectProperty<Map<String, Auditor>> auditors() {
        return auditors.getReadOnlyProperty();
    }

    void show(Frame frame) {
        auditors.set(frame.snapshot().all(Auditor.class).stream()
                .collect(Collectors.toMap(Auditor::key, Function.identity(), (a, b) -> a)));
    }

    /** The words of the search. */
    List<String> words() {
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty() ? List.of() : List.of(typed.split("\\s+"));
    }

    /** Whether {@code entry}, or the heading it stands under, has all words of the search. */
    boolean matches(GuideSection section, GuideEntry entry) {
        String all = Stream.concat(
                        Stream.of(section.title(), entry.title(), entry.text()),
                        entry.auditors().stream().map(this::name))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return words().stream().allMatch(all::contains);
    }

    /** How many paragraphs are left, in words; empty while nothing is searched for. */
    String found() {
        if (words().isEmpty()) {
            return "";
        }
        long found = sections.stream()
                .flatMap(section -> section.entries().stream().filter(entry -> matches(section, entry)))
                .count();
        return found == 0 ? "Nothing found" : found + " found";
    }

    /** The auditor's name, also where it is not in the catalogue. */
    String name(String key) {
        return Optional.ofNullable(auditors.get().get(key))
                .map(Auditor::name)
                .or(() -> Stream.concat(
                                studio.bundle().guideAuditors().stream(), studio.bundle().otherAuditors().stream())
                        .filter(shipped -> shipped.key().equals(key))
                        .map(shipped -> shipped.name())
                        .findFirst())
                .orElse(key);
    }

    void open(Auditor auditor) {
        studio.navigator().go(Place.AUDITORS, auditor.id());
    }

    /** What is left of {@code section}, to be copied. */
    String text(GuideSection section) {
        return section.entries().stream()
                .filter(entry -> matches(section, entry))
                .map(this::text)
                .collect(Collectors.joining("\n", section.title() + "\n\n", "\n"));
    }

    private String text(GuideEntry entry) {
        String names = entry.auditors().stream().map(this::name).collect(Collectors.joining(", "));
        return Stream.of(entry.title(), entry.text(), names, Objects.requireNonNullElse(entry.link(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String version() {
        return Objects.requireNonNullElse(
                GuideViewModel.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
