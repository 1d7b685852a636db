package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Feature;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.OwnItem;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks at in an entity.
 *
 * @param title its name or label; a hit here counts more
 * @param body everything else that a user may remember of it
 */
record SearchText(String title, String body) {
    /** Empty for what has no words of its own. */
    static Optional<SearchText> of(Entity entity) {
        return Optional.ofNullable(
                switch (entity) {
                    case Auditor a -> auditor(a);
                    case Fact f ->
                        text(
                                f.label(),
                                words(f.value()),
                                f.unit(),
                                f.note(),
                                f.source().title());
                    case Project p -> text(p.name(), p.repository(), p.notes());
                    case Person p -> text(p.name(), p.role(), p.contact());
                    case ScopeItem s -> text(s.name(), s.reason(), s.forkOf(), s.notes());
                    case Candidate c -> note("", c.notes());
                    case DiligenceAnswer a -> note("", a.note());
                    case Rating r -> note("", r.reason());
                    case Quote q ->
                        note("", q.notes(), q.terms().cancellation(), q.terms().reschedule());
                    case ContactEntry c -> text(c.question(), c.answer(), c.answeredBy());
                    case Decision d -> note("", d.reason());
                    case Engagement e -> text(e.title(), e.notes());
                    case Milestone m -> text(m.title(), m.notes());
                    case Deliverable d -> text(d.title(), d.notes());
                    case RetestWindow w -> text(w.title(), w.terms(), w.covers(), w.resultNote());
                    case OwnItem i -> text(i.title(), i.phase(), i.why(), i.howToProve());
                    case ChecklistEntry e -> note(e.item(), e.reason(), e.comment());
                    case Evidence e -> text(e.label(), e.location());
                    case ItemOccurrence o -> note(o.item(), o.proof(), o.note());
                    case DutyOccurrence o -> note("", o.proof());
                    case Wallet w -> text(w.title(), w.address(), w.notes());
                    case PrivilegedRole r -> text(r.title(), r.mayDo(), r.notes());
                    case Alert a -> text(a.title(), a.firstAction());
                    case IncidentPlan p -> text(p.location(), p.notes());
                    case BountyProgramme b -> text(b.link(), b.notes());
                    case Duty d -> text(d.title());
                    case MarkedEvent e -> text(e.title());
                    default -> null;
                });
    }

    private static SearchText auditor(Auditor a) {
        Stream<String> words = Stream.of(
                        a.aliases().stream(),
                        a.bestFor().stream(),
                        a.features().stream().map(Feature::text),
                        a.considerIf().stream(),
                        a.regions().stream())
                .flatMap(s -> s);
        return text(a.name(), a.headline(), a.why(), a.fees(), a.notes(), words.collect(Collectors.joining("\n")));
    }

    private static SearchText text(String title, @Nullable String... body) {
        return new SearchText(
                title,
                Stream.of(body)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** Nothing where there is a title only, which is then the key of something else. */
    private static @Nullable SearchText note(String title, String... body) {
        SearchText text = text(title, body);
        return text.body.isEmpty() ? null : text;
    }

    private static String words(FactValue value) {
        return switch (value) {
            case FactValue.Text(String text) -> text;
            case FactValue.Figure(BigDecimal figure) -> figure.toPlainString();
            case FactValue.Items(List<String> items) -> String.join("\n", items);
            case FactValue.Table(List<String> columns, List<List<String>> rows) ->
                Stream.concat(columns.stream(), rows.stream().flatMap(Collection::stream))
                        .collect(Collectors.joining("\n"));
            case FactValue.Range _, FactValue.Distribution _ -> "";
        };
    }
}
