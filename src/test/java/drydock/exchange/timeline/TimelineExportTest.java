package drydock.exchange.timeline;

import static drydock.domain.TestRecords.after;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.Steps;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Mark;
import drydock.schedule.PlanNetwork;
import drydock.schedule.Scheduler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The sample's timeline as drawing, page and table. */
class TimelineExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Id<Project> PROJECT = new Id<>(1000);

    private final Snapshot snapshot = after(
            Snapshot.empty(),
            SampleProject.add(Snapshot.empty(), PROJECT, Ids.from(new Random(1)), TODAY, WorkingDays.MONDAY_TO_FRIDAY));
    private final List<Step> steps = Steps.of(snapshot, PROJECT).steps();

    private TimelineContent content(List<Step> shown) {
        return TimelineContent.of(
                snapshot,
                PROJECT,
                "Harbour <Lending> & sons",
                List.of("One sentence.", "A long one. ".repeat(40)),
                shown,
                Scheduler.possible(
                        PlanNetwork.of(
                                        snapshot,
                                        PROJECT,
                                        Steps.of(snapshot, PROJECT).withSteps(shown))
                                .orElseThrow(),
                        TODAY,
                        PlanNetwork.deadline(snapshot, PROJECT)));
    }

    private List<Step> renamed(String title) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(0, steps.getFirst().withTitle(title));
        return changed;
    }

    @Test
    void theDrawingIsWellFormedLoadsNothingAndShowsEveryStepAndMark() throws Exception {
        String svg = new SvgDrawing(TimelineSheet.of(content(renamed("Prepare \u0001 <all>")))).text();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        String text = document.getDocumentElement().getTextContent();
        assertThat(text).contains("Harbour <Lending> & sons", "Prepare  <all>", "Retest windows", "Team tokens unlock");
        assertThat(steps.subList(1, steps.size()))
                .allSatisfy(step -> assertThat(text).contains(step.title()));
        assertThat(svg).doesNotContain("href", "script", "url(");
    }

    @Test
    void nothingIsDrawnOutsideTheSheet() {
        for (TimelineContent shown : List.of(content(steps), crowded())) {
            assertWithin(TimelineSheet.of(shown));
        }
    }

    /** Names that are long and wide, steps that are late, several audits, a baseline, a wished launch that cannot be met. */
    private TimelineContent crowded() {
        List<Step> named = new ArrayList<>();
        for (Step step : steps) {
            named.add(step.withTitle(
                    named.size() % 3 == 0
                            ? "对借贷核心进行全面的安全审查并修复所有发现的问题，然后再次检查这些修复"
                            : named.size() % 3 == 1
                                    ? "Aufräumarbeiten nach der zweiten Nachprüfung einschließlich Überprüfung "
                                            + "ß".repeat(40)
                                    : "Проверка"));
        }
        return content(named)
                .comparedWith(new PlanBaseline(
                        new Id<>(77),
                        PROJECT,
                        "Baseline",
                        LocalDate.of(2026, 5, 3),
                        steps.stream()
                                .map(step -> new PlanBaseline.Entry(
                                        step.id().value(), step.title(), "2026-06-01", "2026-06-20"))
                                .toList()));
    }

    @Test
    void whereTheStepsWereIsDrawnAndWritten() {
        TimelineContent compared = crowded();
        long ghosts = TimelineSheet.of(compared).shapes().stream()
                .filter(shape -> shape instanceof Drawing.Shape.Box box && box.height() == 2.5)
                .count();
        assertThat(ghosts).as("one a step and one in the legend").isEqualTo(steps.size() + 1L);
        TimelineTable table = new TimelineTable(compared);
        assertThat(table.csv().rows())
                .allSatisfy(row -> assertThat(row).endsWith("baseline of 2026-05-03", "2026-06-01", "2026-06-20"));
        assertThat(table.markdown()).contains("End in baseline of 2026-05-03");
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // two may say the same at the same place: that is what is looked for
    void noWordsLieOverOthers() {
        for (TimelineContent shown : List.of(content(steps), crowded())) {
            List<Drawing.Shape.Words> words = TimelineSheet.of(shown).shapes().stream()
                    .filter(Drawing.Shape.Words.class::isInstance)
                    .map(Drawing.Shape.Words.class::cast)
                    .toList();
            for (Drawing.Shape.Words one : words) {
                assertThat(words)
                        .filteredOn(other -> other != one && other.baseline() == one.baseline())
                        .noneMatch(other -> other.x() <= one.x()
                                && other.x() + Sketch.width(other.text(), other.size()) > one.x() + 1);
            }
        }
    }

    private static void assertWithin(Drawing drawing) {
        assertThat(drawing.shapes()).isNotEmpty().allSatisfy(shape -> {
            double[] corner = switch (shape) {
                case Drawing.Shape.Box box -> new double[] {box.x() + box.width(), box.y() + box.height()};
                case Drawing.Shape.Frame frame -> new double[] {frame.x() + frame.width(), frame.y() + frame.height()};
                case Drawing.Shape.Diamond diamond -> new double[] {diamond.centreX(), diamond.centreY()};
                case Drawing.Shape.Segment line -> new double[] {Math.max(line.x1(), line.x2()), line.y2()};
                case Drawing.Shape.Words words ->
                    new double[] {words.x() + Sketch.width(words.text(), words.size()), words.baseline()};
            };
            assertThat(corner[0]).isBetween(0.0, drawing.width());
            assertThat(corner[1]).isBetween(0.0, drawing.height());
        });
    }

    @Test
    void thePdfHasOnePageWhateverTheSizeAndKeepsItsLetters() throws Exception {
        List<Step> many = IntStream.range(0, 400)
                .mapToObj(i -> steps.getFirst().withId(new Id<>(5000 + i)).withTitle("Step " + i))
                .collect(Collectors.toCollection(ArrayList::new));
        many.addAll(steps);
        for (List<Step> shown : List.of(renamed("Проверка Łódź Vérifier 监察"), many)) {
            byte[] pdf = new PdfDrawing(TimelineSheet.of(content(shown))).bytes();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("Launch");
                if (shown.size() == steps.size()) {
                    assertThat(new PDFTextStripper().getText(document))
                            .contains("Проверка Łódź Vérifier \u25AF\u25AF", "U+5BDF, U+76D1");
                }
            }
        }
    }

    @Test
    void theTableIsSafeInASpreadsheetAndTellsTheSameDates() {
        TimelineTable table = new TimelineTable(content(renamed("=HYPERLINK(\"http://x\")")));
        assertThat(table.csv().csv()).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
        assertThat(table.csv().rows()).hasSize(steps.size()).allSatisfy(row -> {
            assertThat(LocalDate.parse(row.get(2))).isBeforeOrEqualTo(LocalDate.parse(row.get(3)));
        });
        assertThat(table.markdown())
                .startsWith("# Harbour")
                .contains("## Beside the steps")
                .contains("First retest");
    }

    @Test
    void whoIsShownTheTimelineReadsNeitherTermsNorLossesNorReasons() {
        List<Mark> marks = content(steps).marks();
        List<String> asides = marks.stream()
                .map(Mark::aside)
                .filter(aside -> !aside.isEmpty())
                .toList();
        assertThat(asides).isNotEmpty();
        TimelineTable table = new TimelineTable(content(steps));
        String svg = new SvgDrawing(TimelineSheet.of(content(steps))).text();
        assertThat(asides).noneMatch(table.markdown()::contains).noneMatch(svg::contains);
    }
}
