package drydock.scan.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import drydock.domain.repository.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How often each rule was wrong when it was tried on public repositories. The figures are in {@code calibration.csv} beside
 * this class: per item how many answers said the contrary ({@code alarms}), that it is there ({@code signs}) and what to ask
 * ({@code questions}), and how many of each turned out wrong when somebody looked at them. {@code src/test/scripts/evidence-calibration.sh} makes the
 * file from the list of repositories and the judgements, which are under test resources. The sample is small, of good
 * quality and not random, and rules were mended by what it showed: on other repositories more answers will be wrong.
 */
public final class Calibration {
    /** How many repositories were asked. */
    public static final int REPOSITORIES = 17;

    private final Map<String, Tried> byItem;

    private Calibration(Map<String, Tried> byItem) {
        this.byItem = Map.copyOf(byItem);
    }

    /**
     * What came of a rule.
     *
     * @param alarms answers that the repository shows the contrary
     * @param signs answers that it is there
     * @param questions places that were shown to ask about
     */
    public record Tried(Rate alarms, Rate signs, Rate questions) {}

    /** Wrong ones among all answers of a kind. */
    public record Rate(int wrong, int all) {}

    /** Reads the figures that are shipped. */
    public static Calibration load() {
        try (InputStream in = Objects.requireNonNull(Calibration.class.getResourceAsStream("calibration.csv"));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Calibration(
                    reader.stream().collect(Collectors.toMap(line -> line.getField("item"), Calibration::tried)));
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the application cannot be read", e);
        }
    }

    private static Tried tried(NamedCsvRecord line) {
        return new Tried(rate(line, "alarms"), rate(line, "signs"), rate(line, "questions"));
    }

    private static Rate rate(NamedCsvRecord line, String kind) {
        return new Rate(Integer.parseInt(line.getField(kind + "_wrong")), Integer.parseInt(line.getField(kind)));
    }

    public Optional<Tried> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /**
     * How far such an answer can be trusted, for a person; empty where nothing is claimed, and for what other tools or the plan
     * say.
     */
    public Optional<String> words(Suggestion suggestion) {
        return of(suggestion.item()).flatMap(tried -> switch (suggestion.state()) {
            case CONTRARY -> Optional.of(words(tried.alarms()));
            case PROVEN, LOOKS_PRESENT -> Optional.of(words(tried.signs()));
            case NOT_SEEN -> suggestion.sights().isEmpty() ? Optional.empty() : Optional.of(words(tried.questions()));
            case NOT_APPLICABLE, OUTDATED -> Optional.empty();
        });
    }

    private static String words(Rate rate) {
        return rate.all() == 0
                ? "No such answer came up on the " + REPOSITORIES + " public repositories that this was tuned on."
                : "On the " + REPOSITORIES + " public repositories that this was tuned on, " + rate.wrong() + " of "
                        + rate.all() + " such answers " + (rate.wrong() == 1 ? "was" : "were") + " wrong.";
    }
}
