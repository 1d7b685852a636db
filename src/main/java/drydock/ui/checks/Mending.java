package drydock.ui.checks;

import drydock.check.model.Place;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.scope.ScopeItem;
import drydock.ui.base.Studio;

/** Leads from a finding to the screen, and there to the record, that mends it. */
record Mending(Studio studio) {
    void goTo(Place place) {
        if (place.type() == Project.class) {
            studio.navigator().go(screen(place.field()));
        } else if (place.type() == Quote.class) {
            Snapshot snapshot = studio.session().snapshot().get();
            snapshot.all(Quote.class).stream()
                    .filter(quote -> quote.id().equals(place.id()))
                    .findFirst()
                    .ifPresent(quote -> go(drydock.ui.base.Place.COMPARE, quote.candidate()));
        } else if (place.type() == ScopeItem.class) {
            go(drydock.ui.base.Place.SCOPE, place.id());
        } else if (place.type() == PrivilegedRole.class) {
            go(drydock.ui.base.Place.REGISTERS, place.id());
        } else {
            go(drydock.ui.base.Place.PLAN, place.id());
        }
    }

    private void go(drydock.ui.base.Place screen, Id<?> id) {
        studio.navigator().go(screen, id);
    }

    private static drydock.ui.base.Place screen(String field) {
        return switch (field) {
            case "scope" -> drydock.ui.base.Place.SCOPE;
            case "wantedLaunch" -> drydock.ui.base.Place.OVERVIEW;
            default -> drydock.ui.base.Place.PLAN;
        };
    }
}
