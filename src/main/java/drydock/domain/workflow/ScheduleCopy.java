package drydock.domain.workflow;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckThreshold;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.register.Alert;
import drydock.domain.register.Duty;
import drydock.domain.register.DutySubject;
import drydock.domain.register.EventTerms;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Wallet;
import drydock.domain.step.Step;
import drydock.domain.step.Wait;
import drydock.domain.step.WindowTerms;
import drydock.domain.step.WorkCalendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies steps, calendars and registers. What happened in the original stays behind: done steps are ahead again, alerts
 * untested, duties not done; a slot that is held, baselines, what-if copies and mutes belong to the original alone.
 */
final class ScheduleCopy {
    private final Snapshot snapshot;
    private final Id<Project> copy;
    private final Ids ids;
    /** Of the engagements, retest windows and steps that are copied, by the original's identity. */
    private final Map<Id<?>, Id<?>> newIds;

    private final List<Entity> records = new ArrayList<>();

    /** @param newIds holds the engagements and retest windows that were copied already */
    ScheduleCopy(Snapshot snapshot, Id<Project> copy, Ids ids, Map<Id<?>, Id<?>> newIds) {
        this.snapshot = snapshot;
        this.copy = copy;
        this.ids = ids;
        this.newIds = new HashMap<>(newIds);
    }

    List<Entity> of(Id<Project> project) {
        List<Id<?>> owners = new ArrayList<>();
        owners.add(project);
        snapshot.owned(Engagement.class, project).forEach(audit -> owners.add(audit.id()));
        steps(owners);
        for (Id<?> owner : owners) {
            snapshot.owned(WorkCalendar.class, owner)
                    .forEach(calendar -> records.add(calendar.withId(ids.next())
                            .withProject(copy)
                            .withEngagement(renewed(calendar.engagement()))));
            snapshot.owned(ReviewContact.class, owner).forEach(contact -> {
                Id<Engagement> audit = renewed(contact.engagement());
                if (audit != null) {
                    records.add(contact.withId(ids.next()).withEngagement(audit));
                }
            });
            snapshot.owned(RetestWindow.class, owner).forEach(this::terms);
        }
        registers(project);
        return records;
    }

    private void steps(List<Id<?>> owners) {
        List<Step> steps = owners.stream()
                .flatMap(owner -> snapshot.owned(Step.class, owner).stream())
                .toList();
        Map<Long, Long> renamed = new HashMap<>();
        for (Step step : steps) {
            Id<Step> id = ids.next();
            newIds.put(step.id(), id);
            renamed.put(step.id().value(), id.value());
        }
        for (Step step : steps) {
            Id<Step> id = renewed(step.id());
            if (id != null) {
                records.add(step.withId(id)
                        .withProject(copy)
                        .withEngagement(renewed(step.engagement()))
                        .withDoneOn(null)
                        .withWaits(step.waits().stream()
                                .map(wait -> new Wait(
                                        renamed.getOrDefault(wait.after(), wait.after()), wait.join(), wait.lag()))
                                .toList()));
            }
        }
    }

    private void terms(RetestWindow window) {
        Id<RetestWindow> id = renewed(window.id());
        if (id != null) {
            snapshot.owned(WindowTerms.class, window.id())
                    .forEach(terms -> records.add(terms.withId(ids.next()).withRetestWindow(id)));
        }
    }

    private void registers(Id<Project> project) {
        snapshot.owned(Wallet.class, project).forEach(wallet -> {
            newIds.put(wallet.id(), ids.<Wallet>next());
            Id<Wallet> id = renewed(wallet.id());
            if (id != null) {
                records.add(wallet.withId(id).withProject(copy));
            }
        });
        snapshot.owned(PrivilegedRole.class, project).forEach(role -> {
            newIds.put(role.id(), ids.<PrivilegedRole>next());
            Id<PrivilegedRole> id = renewed(role.id());
            if (id != null) {
                records.add(role.withId(id).withProject(copy).withWallet(renewed(role.wallet())));
            }
        });
        snapshot.owned(Alert.class, project)
                .forEach(alert -> records.add(alert.withId(ids.next())
                        .withProject(copy)
                        .withRole(renewed(alert.role()))
                        .withTestedOn(null)));
        snapshot.owned(Duty.class, project).forEach(this::duty);
        snapshot.owned(MarkedEvent.class, project).forEach(event -> {
            Id<MarkedEvent> id = ids.next();
            records.add(event.withId(id).withProject(copy));
            snapshot.owned(EventTerms.class, event.id())
                    .forEach(terms -> records.add(terms.withId(ids.next()).withEvent(id)));
        });
        snapshot.owned(CheckThreshold.class, project)
                .forEach(threshold -> records.add(threshold.withId(ids.next()).withProject(copy)));
    }

    /** What it looks after has an identity of its own in the copy; what was not copied is looked after no more. */
    private void duty(Duty duty) {
        Id<Duty> id = ids.next();
        records.add(duty.withId(id).withProject(copy));
        for (DutySubject about : snapshot.owned(DutySubject.class, duty.id())) {
            Id<?> subject = newIds.get(new Id<>(about.subject()));
            if (subject != null) {
                records.add(about.withId(ids.next()).withDuty(id).withSubject(subject.value()));
            }
        }
    }

    @SuppressWarnings("unchecked") // an identity is renewed by one of the same kind
    private <T> @Nullable Id<T> renewed(@Nullable Id<T> id) {
        return id == null ? null : (Id<T>) newIds.get(id);
    }
}
