package drydock.workspace.row;

import drydock.domain.Entity;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Baseline;
import drydock.domain.catalogue.Fact;
import drydock.domain.check.CheckMute;
import drydock.domain.check.CheckThreshold;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.Judgement;
import drydock.domain.checklist.OwnItem;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.register.Absence;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.DutySubject;
import drydock.domain.register.EventTerms;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Wallet;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.QuotedScope;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.Rating;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import drydock.domain.step.CalendarStamp;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WindowTerms;
import drydock.domain.step.WorkCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of entity that a workspace keeps. A new kind of record is added here and in a migration. */
public final class EntityTables {
    /** Parents before their children. */
    private static final List<Class<? extends Entity>> TYPES = List.of(
            Person.class,
            Auditor.class,
            Fact.class,
            Baseline.class,
            Project.class,
            ScopeItem.class,
            ScopeNone.class,
            Candidate.class,
            CriterionWeight.class,
            Rating.class,
            DiligenceAnswer.class,
            Engagement.class,
            Deliverable.class,
            RetestWindow.class,
            Milestone.class,
            OwnItem.class,
            ChecklistEntry.class,
            Evidence.class,
            AgeLimit.class,
            ComparableAudit.class,
            CriterionProfile.class,
            ProfileInUse.class,
            WeightFreeze.class,
            WeightChange.class,
            MustHaveSwitch.class,
            Quote.class,
            CostAssumptions.class,
            ExchangeRate.class,
            ContactEntry.class,
            QuoteRequest.class,
            Decision.class,
            Step.class,
            WorkCalendar.class,
            SlotHold.class,
            WindowTerms.class,
            PlanBaseline.class,
            WhatIf.class,
            CalendarStamp.class,
            Wallet.class,
            PrivilegedRole.class,
            Alert.class,
            IncidentPlan.class,
            BountyProgramme.class,
            Duty.class,
            DutyOccurrence.class,
            MarkedEvent.class,
            Absence.class,
            ReviewContact.class,
            CheckMute.class,
            CheckThreshold.class,
            Repository.class,
            CodeFile.class,
            ScopeRule.class,
            FrozenScope.class,
            QuotedScope.class,
            OrderedScope.class,
            NamedCommit.class,
            DeltaReview.class,
            EvidenceReading.class,
            Judgement.class,
            ItemOccurrence.class,
            DutySubject.class,
            EventTerms.class);

    private final Map<Class<?>, EntityTable<?>> byType = new LinkedHashMap<>();
    private final Map<String, EntityTable<?>> byName = new LinkedHashMap<>();

    public EntityTables() {
        for (Class<? extends Entity> type : TYPES) {
            EntityTable<?> table = new EntityTable<>(type);
            byType.put(type, table);
            byName.put(table.table().name(), table);
        }
    }

    /** Parents before their children. */
    public List<EntityTable<?>> all() {
        return List.copyOf(byType.values());
    }

    /** Every table whose rows are digested. */
    public List<Table> digested() {
        return Stream.concat(
                        byType.values().stream().map(EntityTable::table),
                        Stream.of(Table.UNDO_STEP, Table.UNDO_ROW, Table.META, Table.ATTACHMENT, Table.MEASURE))
                .toList();
    }

    public EntityTable<?> of(Class<? extends Entity> type) {
        EntityTable<?> table = byType.get(type);
        if (table == null) {
            throw new IllegalArgumentException(type + " is not kept in a workspace");
        }
        return table;
    }

    public Optional<EntityTable<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
