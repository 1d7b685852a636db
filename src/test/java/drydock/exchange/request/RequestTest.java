package drydock.exchange.request;

import static drydock.domain.TestRecords.after;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.sample.SampleProject;
import drydock.domain.selection.Candidate;
import drydock.domain.time.WorkingDays;
import drydock.exchange.DiligenceMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What leaves for an auditor, and what it must never hold. */
class RequestTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 11);
    private static final Id<Project> ID = new Id<>(1000);
    private static final Bundle BUNDLE = Bundle.load();

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot sample = sample();
    private final Project project = sample.get(Project.class, ID);

    @Test
    void theBriefSaysWhatFirmsAsk() {
        String brief = RequestDocument.of(RequestBrief.of(sample, project)).markdown();
        assertThat(brief)
                .startsWith("# Request for a quote: security review of Sample: Harbour Lending\n")
                .contains("| Commit | 4f1c9ae |")
                .contains("| Code in scope | 1,790 nSLOC, and 3 parts that are not counted |")
                .contains("| src/HarbourPool.sol | Contract | 612 |  |")
                .contains("Out of scope: src/lens/PoolLens.sol, app/")
                .contains("## Build and test\n\nforge build; forge test")
                .contains("- Proofs of concept\n")
                .contains("- 2 rounds of retest\n");
    }

    /** Everything that the project's own records say, beside what is allowed, is nowhere in what leaves. */
    @Test
    void nothingPrivateAndNobodyElseIsInAnExport() throws IOException {
        Snapshot marked = new Canaries().mark(sample);
        Project own = marked.get(Project.class, ID);
        RequestBrief brief = RequestBrief.of(marked, own);
        Candidate to = marked.owned(Candidate.class, ID).iterator().next();
        List<String> exports = List.of(
                RequestDocument.of(brief).markdown(),
                RequestDocument.of(brief).html(),
                unpacked(AnswerForm.xlsx(brief, to.id())),
                new String(AnswerForm.csv(brief, to.id()), StandardCharsets.UTF_8),
                new String(AnswerForm.json(brief, to.id()), StandardCharsets.UTF_8),
                text(RequestDocument.of(brief).pdf()));
        List<String> secrets = Stream.concat(
                        marked.owned(Candidate.class, ID).stream()
                                .flatMap(candidate -> Stream.of(
                                        candidate.id().toString(),
                                        marked.get(Auditor.class, candidate.auditor())
                                                .name())),
                        Stream.of("180000", "40000000", "142000", "24000"))
                .filter(secret -> !secret.equals(to.id().toString()))
                .toList();
        assertThat(secrets).hasSizeGreaterThan(10);
        for (String export : exports) {
            assertThat(export).contains("4f1c9ae").doesNotContain(Canaries.MARK);
            assertThat(secrets).allSatisfy(secret -> assertThat(export).doesNotContain(secret));
        }
    }

    /** Our own milestones may be called after somebody; the one person it names is the one it is for. */
    @Test
    void aMailHoldsNothingPrivateEither() {
        Snapshot marked = new Canaries().mark(sample);
        Candidate to = marked.owned(Candidate.class, ID).stream()
                .filter(candidate -> candidate.contact() == null)
                .findFirst()
                .orElseThrow();
        DiligenceMail mail = DiligenceMail.to(marked, to, BUNDLE.selection(), BUNDLE.vocabulary());
        assertThat(mail.subject() + mail.body())
                .contains("src/HarbourPool.sol", "Our dates:\n- ")
                .doesNotContain(Canaries.MARK, "180000", "40000000", "142000", "24000");
    }

    @Test
    void aSpreadsheetOffersTheAnswersThatArePossible() throws IOException {
        Id<Candidate> to = sample.owned(Candidate.class, ID).iterator().next().id();
        assertThat(unpacked(AnswerForm.xlsx(RequestBrief.of(sample, project), to)))
                .contains("fixed,engineer-weeks,per-nsloc,prize-pool,per-finding", "yes,no");
    }

    @Test
    void theFormLooksTheSameForEveryCandidateButForItsNumber() {
        RequestBrief brief = RequestBrief.of(sample, project);
        List<Id<Candidate>> two = sample.owned(Candidate.class, ID).stream()
                .map(Candidate::id)
                .limit(2)
                .toList();
        String one = new String(AnswerForm.json(brief, two.get(0)), StandardCharsets.UTF_8);
        String other = new String(AnswerForm.json(brief, two.get(1)), StandardCharsets.UTF_8);
        assertThat(one.replace(two.get(0).toString(), two.get(1).toString())).isEqualTo(other);
    }

    @Test
    void whatMarkdownMayMeanDoesNotBecomeHtml() {
        Project hostile = project.withName("<script>alert(1)</script> ![x](http://evil.example/y.png)");
        String html = RequestDocument.of(RequestBrief.of(sample, hostile)).html();
        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        assertThat(RequestDocument.of(RequestBrief.of(sample, hostile)).pdf()).isNotEmpty();
    }

    @Test
    void everyQuoteOfTheSampleHasItsForm() {
        assertThat(sample.all(Quote.class))
                .hasSize(sample.owned(Candidate.class, ID).size());
    }

    /** All words of a PDF in one line: they may be broken anywhere. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                all.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private Snapshot sample() {
        Snapshot catalogue = after(
                Snapshot.empty(),
                CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        return after(catalogue, SampleProject.add(catalogue, ID, ids, DAY, WorkingDays.MONDAY_TO_FRIDAY));
    }
}
