package drydock.ui.decision;

import drydock.decision.DecisionModel;
import drydock.decision.RaterRankings;
import drydock.decision.Weighting;
import drydock.decision.WinShare;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.selection.Decision;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.AcceptQuote;
import drydock.domain.workflow.QuoteCommands;
import drydock.exchange.Document;
import drydock.exchange.memo.DecisionMemo;
import drydock.ui.base.DecisionBasis;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How the decision of the open project stands. The draws run in the background; until they are done the last ones show. */
final class DecisionViewModel {
    private final Studio studio;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private @Nullable Frame asked;

    DecisionViewModel(Studio studio) {
        this.studio = studio;
    }

    /** Null until the first draws are done, or if no project is open. */
    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    void show(Frame frame) {
        Project project = frame.project().orElse(null);
        if (frame.equals(asked)) {
            return;
        }
        asked = frame;
        Standing last = standing.get();
        if (last != null
                && (project == null
                        || !project.id().equals(last.model().project().id()))) {
            standing.set(null);
        }
        if (project != null) {
            studio.desktop().tasks().run("Draw weights and unknown scores", () -> work(frame, project), this::done);
        }
    }

    Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    Studio studio() {
        return studio;
    }

    Optional<Project> project() {
        return Optional.ofNullable(asked).flatMap(Frame::project);
    }

    /** Keeps a quote that was typed or imported. */
    CompletionStage<Boolean> save(Quote quote) {
        return studio.performAndTell(QuoteCommands.save(snapshot(), quote));
    }

    /** As above; the quote refers to {@code frozen} if it still says what that holds. */
    CompletionStage<Boolean> save(Quote quote, Optional<FrozenScope> frozen) {
        FrozenScope fitting = frozen.filter(scope -> ScopeReferences.fits(quote.scope(), scope))
                .orElse(null);
        return studio.performAndTell(QuoteCommands.save(snapshot(), quote)
                .and(ScopeReferences.ofQuote(snapshot(), studio.ids(), quote.id(), fitting)));
    }

    /** The frozen scopes of the open project, the newest first. */
    List<FrozenScope> frozen() {
        return project()
                .map(project -> ScopeReferences.frozen(snapshot(), project.id()))
                .orElse(List.of());
    }

    void remove(List<Quote> quotes) {
        studio.performAndTell(QuoteCommands.remove(snapshot(), quotes));
    }

    /** Orders from a candidate by its quote: the memo of this moment is kept with the decision. */
    CompletionStage<Boolean> accept(Quote quote, String reason) {
        Standing now = standing.get();
        if (now == null) {
            return CompletableFuture.completedFuture(false);
        }
        Decision decision = new Decision(
                studio.ids().next(),
                now.model().project().id(),
                quote.candidate(),
                studio.today(),
                studio.me().orElse(null),
                reason.strip(),
                memo(
                                now,
                                new DecisionMemo.Choice(
                                        quote.candidate(),
                                        quote,
                                        studio.me().orElse(null),
                                        reason.strip(),
                                        studio.today()))
                        .markdown());
        return studio.performAndTell(
                AcceptQuote.accept(snapshot(), quote, decision, studio.ids(), WorkingDays.MONDAY_TO_FRIDAY));
    }

    /** The memo of a decision as it was kept. */
    static Document memo(Project project, Decision kept) {
        return new Document("Decision on the auditor of " + project.name(), kept.memo());
    }

    /** How things stand, as long as no decision is kept. */
    static Document memo(Standing now) {
        return memo(now, chosen(now));
    }

    private static DecisionMemo.Choice chosen(Standing now) {
        return now.model().quotes().quotes().stream()
                .map(compared -> compared.quote())
                .filter(Quote::accepted)
                .findFirst()
                .map(DecisionMemo.Choice::undated)
                .orElse(DecisionMemo.Choice.OPEN);
    }

    private static Document memo(Standing now, DecisionMemo.Choice choice) {
        return DecisionMemo.of(now.snapshot(), now.model(), now.around(), choice, now.today());
    }

    private Standing work(Frame frame, Project project) {
        DecisionModel model =
                DecisionModel.of(frame.snapshot(), project, DecisionBasis.of(studio.bundle(), frame.today()));
        return new Standing(
                frame.snapshot(),
                model,
                WinShare.of(model.totals(), Weighting.AROUND_CHOSEN),
                WinShare.of(model.totals(), Weighting.ANY),
                RaterRankings.of(frame.snapshot(), model),
                frame.today());
    }

    /** Something newer may have been asked meanwhile: then that comes next. */
    private void done(Standing next) {
        if (asked != null && asked.snapshot() == next.snapshot()) {
            standing.set(next);
        }
    }
}
