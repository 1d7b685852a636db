package drydock.ui.checklist;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Edit;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.Judgement;
import drydock.domain.checklist.ProposalEdits;
import drydock.domain.repository.Repository;
import drydock.domain.repository.Suggestion;
import drydock.scan.evidence.EvidenceReader;
import drydock.ui.base.Studio;
import drydock.ui.control.ReasonDialog;
import drydock.ui.control.ToldList;
import drydock.ui.source.SourceViewer;
import drydock.ui.source.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a user decides about suggestions. Items are looked up by their keys when it happens. */
final class ProposalActions {
    private final Studio studio;
    private final ChecklistViewModel model;
    private final SourceViewer viewer;

    ProposalActions(Studio studio, ChecklistViewModel model) {
        this.studio = studio;
        this.model = model;
        viewer = new SourceViewer(studio);
    }

    /** Shows the file of a sight at its line; the other sights in the file are marked too. */
    void open(Suggestion suggestion, Suggestion.Sight sight) {
        Map<Integer, String> marks = new TreeMap<>();
        suggestion.sights().stream()
                .filter(other -> other.path().equals(sight.path()) && other.line() > 0)
                .forEach(other -> marks.put(other.line(), "seen for " + suggestion.item()));
        model.project()
                .ifPresent(project ->
                        viewer.open(project, new Spot(sight.path(), sight.line(), marks, suggestion.words())));
    }

    /** Tells what of the repository could not be read, so that nothing is known of it. */
    void showUnread() {
        model.project()
                .flatMap(project ->
                        EvidenceReader.last(studio.session().snapshot().get(), project))
                .ifPresent(reading -> ToldList.show(
                        studio.desktop().dialogs(),
                        "What could not be read",
                        "Nothing is known of it: what would rest on all files of its kind is not called proved.",
                        reading.code().unread().stream()
                                .map(Repository.Unread::words)
                                .toList()));
    }

    void accept(Item item, Judgement.Source source) {
        find(item.key(), source).ifPresent(each -> accept(List.of(each)));
    }

    /** Accepts, in one undo step, what is proved of items that are open and nothing contradicts. */
    void acceptProven() {
        accept(provenAndOpen());
    }

    /** What {@link #acceptProven} would accept. */
    List<ProposalEdits.Of> provenAndOpen() {
        return ProposalEdits.provenAndOpen(model.checklist().items());
    }

    /** Asks why, then records that a person knows better. */
    void overrule(Item item, Judgement.Source source) {
        ReasonDialog.ask(
                studio,
                "Overrule the suggestion",
                "_Why does it not hold? The reason stands beside it, and the item stays as you set it.",
                reason -> overrule(item.key(), source, reason),
                () -> {});
    }

    CompletionStage<Boolean> overrule(String key, Judgement.Source source, String reason) {
        return find(key, source)
                .map(each -> edits().overrule(each, reason))
                .filter(Edit.Allowed.class::isInstance)
                .map(allowed -> studio.performAndTell(((Edit.Allowed) allowed).command()))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    void withdraw(Item item, Judgement.Source source) {
        find(item.key(), source).flatMap(each -> edits().withdraw(each)).ifPresent(studio::performAndTell);
    }

    private void accept(List<ProposalEdits.Of> all) {
        Optional<Command> command = edits().accept(all);
        command.ifPresent(studio::performAndTell);
    }

    private Optional<ProposalEdits.Of> find(String key, Judgement.Source source) {
        return model.find(key)
                .flatMap(item -> item.proposals().stream()
                        .filter(proposal -> proposal.source() == source)
                        .findFirst()
                        .map(proposal -> new ProposalEdits.Of(item, proposal)));
    }

    private ProposalEdits edits() {
        Snapshot snapshot = studio.session().snapshot().get();
        return new ProposalEdits(
                snapshot,
                model.project().orElseThrow(),
                studio.ids(),
                studio.today(),
                studio.me().orElse(null));
    }
}
