package drydock.ui.checks;

import drydock.check.model.Place;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.repository.DeltaReview;
import drydock.domain.scope.ScopeItem;
import drydock.ui.base.Navigator;
import drydock.ui.base.Session;
import java.util.Set;

/** Leads from a finding to the screen, and there to the field, that mends it. */
record Mending(Navigator navigator, Session session) {
    /** Fields of the project that are registers. */
    private static final Set<String> REGISTERS =
            Set.of("incidentPlan", "alerts", "bounties", "duties", "roles", "contacts");

    /** A place for what limits early exposure: it is an item of the checklist. */
    private static final String LIMITS = "limits";

    private static final String LIMITS_ITEM = "LAU-07";

    void goTo(Place place) {
        if (place.field().equals(LIMITS)) {
            navigator.goKey(drydock.ui.base.Place.CHECKLIST, LIMITS_ITEM);
        } else if (place.type() == Quote.class && isOfTheCandidate(place.field())) {
            session.snapshot()
                    .get()
                    .find(Quote.class, new Id<>(place.id().value()))
                    .ifPresent(quote -> navigator.go(drydock.ui.base.Place.COMPARE, quote.candidate(), place.field()));
        } else {
            navigator.go(screen(place), place.id(), place.field());
        }
    }

    private static boolean isOfTheCandidate(String field) {
        return field.equals("redFlags") || field.equals("coverage");
    }

    private static drydock.ui.base.Place screen(Place place) {
        if (REGISTERS.contains(place.field()) || place.type() == PrivilegedRole.class || place.type() == Alert.class) {
            return drydock.ui.base.Place.REGISTERS;
        } else if (place.type() == Quote.class) {
            return drydock.ui.base.Place.DECISION;
        } else if (place.type() == ScopeItem.class) {
            return drydock.ui.base.Place.SCOPE;
        } else if (place.type() == DeltaReview.class) {
            return drydock.ui.base.Place.CHANGES;
        } else if (place.type() == Engagement.class) {
            return drydock.ui.base.Place.PLAN;
        }
        return place.type() == Project.class ? ofProject(place.field()) : drydock.ui.base.Place.PLAN;
    }

    private static drydock.ui.base.Place ofProject(String field) {
        return switch (field) {
            case "scope", "repository" -> drydock.ui.base.Place.SCOPE;
            case "commits" -> drydock.ui.base.Place.CHANGES;
            case "wantedLaunch" -> drydock.ui.base.Place.OVERVIEW;
            default -> drydock.ui.base.Place.PLAN;
        };
    }
}
