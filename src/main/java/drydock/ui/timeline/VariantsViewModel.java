package drydock.ui.timeline;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WhatIfCommands;
import drydock.schedule.Forecast;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The copies beside the plan: made, compared, adopted, thrown away. */
final class VariantsViewModel {
    private final Studio studio;
    private final TimelineViewModel timeline;
    private final Forecasts forecasts;
    /** Of what is only tried: it must never be taken for the forecast of the plan. */
    private final Forecasts tries;

    private List<ComputedPlan> copies = List.of();
    private @Nullable Frame frame;
    private @Nullable ComputedPlan tried;

    VariantsViewModel(Studio studio, TimelineViewModel timeline, Runnable onNews) {
        this.studio = studio;
        this.timeline = timeline;
        this.forecasts = new Forecasts(studio.desktop().tasks(), onNews);
        this.tries = new Forecasts(studio.desktop().tasks(), onNews);
    }

    /** A candidate whose offer can be tried. */
    record Offer(Candidate candidate, String name) {}

    void show(Frame now) {
        if (!now.equals(frame)) {
            if (frame == null || !Objects.equals(frame.open(), now.open())) {
                forecasts.forget();
                tries.forget();
            }
            frame = now;
            tried = null;
            copies = commands().stream()
                    .flatMap(commands -> commands.copies().stream())
                    .flatMap(copy -> ComputedPlan.of(now, copy.project(), copy).stream())
                    .toList();
        }
        variants().forEach(variant -> forecasts.ask(variant.plan()));
    }

    /** Asks for the forecast of a plan that is only tried, as while a step is dragged. */
    void preview(ComputedPlan plan) {
        tried = plan;
        tries.ask(plan);
    }

    /** Nothing came of what was tried: the forecast is that of the plan again. */
    void leavePreview() {
        tried = null;
        tries.forget();
    }

    /** What is tried meanwhile, else what is shown. */
    Optional<ComputedPlan> current() {
        return Optional.ofNullable(tried).or(timeline::shown);
    }

    /** As {@link #variants}, with what is tried in place of what is shown. */
    List<Variant> withTried() {
        ComputedPlan plan = tried;
        return variants().stream()
                .map(variant -> variant.shown() && plan != null ? variant(plan, true) : variant)
                .toList();
    }

    /** The plan first, then the copies. */
    List<Variant> variants() {
        List<Variant> all = new ArrayList<>();
        Id<WhatIf> looked = timeline.shown()
                .map(shown -> shown.source().copy())
                .map(WhatIf::id)
                .orElse(null);
        timeline.plan().ifPresent(plan -> all.add(variant(plan, looked == null)));
        copies.forEach(copy -> all.add(variant(
                copy, copy.source().copy() != null && copy.source().copy().id().equals(looked))));
        return all;
    }

    private Variant variant(ComputedPlan plan, boolean shown) {
        return new Variant(plan, forecast(plan).orElse(null), shown);
    }

    /** What was tried and then done is known already; of what is still tried the newest that is known is nearest. */
    private Optional<Forecast> forecast(ComputedPlan plan) {
        Optional<Forecast> newest = plan.equals(tried) || tries.isCurrent(plan) ? tries.of(plan) : Optional.empty();
        return newest.or(() -> forecasts.of(plan));
    }

    /** The forecast of what is shown, or of what is tried meanwhile, in words. */
    String words() {
        return words(studio.format()::date, studio.format()::number);
    }

    /** The same, with days and numbers as they are to be written. */
    String words(Function<LocalDate, String> dates, IntFunction<String> numbers) {
        return current()
                .flatMap(plan -> forecast(plan).map(forecast -> forecast.text(plan.wanted(), dates, numbers)))
                .orElse("");
    }

    List<Offer> offers() {
        return commands().stream()
                .flatMap(commands -> commands.candidates().stream())
                .map(candidate -> new Offer(
                        candidate,
                        studio.session()
                                .snapshot()
                                .get()
                                .find(Auditor.class, candidate.auditor())
                                .map(Auditor::name)
                                .orElse("A removed auditor")))
                .toList();
    }

    void copyPlan() {
        commands().ifPresent(commands -> keep(commands.blank(studio.ids())));
    }

    void tryOffer(Offer offer) {
        commands().ifPresent(commands -> keep(commands.with(studio.ids(), offer.candidate(), offer.name())));
    }

    private void keep(WhatIf copy) {
        timeline.lookAt(copy);
        studio.performAndTell(WhatIfCommands.keep(copy));
    }

    void rename(WhatIf copy, String title) {
        if (!title.isBlank() && !title.strip().equals(copy.title())) {
            studio.session().perform(WhatIfCommands.change(copy.withTitle(title.strip())));
        }
    }

    /** Makes the copy the plan. */
    void adopt(WhatIf copy) {
        timeline.lookAt(null);
        timeline.plan().ifPresent(plan -> studio.performAndTell(plan.commands().adopt(copy)));
    }

    void discard(WhatIf copy) {
        timeline.lookAt(null);
        commands().ifPresent(commands -> studio.performAndTell(commands.discard(copy)));
    }

    private Optional<WhatIfCommands> commands() {
        Id<Project> project = frame == null ? null : frame.open();
        return Optional.ofNullable(project)
                .map(open -> new WhatIfCommands(studio.session().snapshot().get(), open));
    }
}
