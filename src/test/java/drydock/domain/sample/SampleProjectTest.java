package drydock.domain.sample;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.ItemState;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeWarning;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.PriceBasis;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleProjectTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 11);
    private static final Id<Project> ID = new Id<>(1000);

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot catalogue = snapshot(
            auditor(1, "sigma-prime", "Sigma Prime"),
            auditor(2, "openzeppelin", "OpenZeppelin"),
            auditor(3, "trail-of-bits", "Trail of Bits"),
            auditor(4, "consensys-diligence", "ConsenSys Diligence"));

    @Test
    void fillsEveryScreen() {
        Snapshot sample = add(catalogue, DAY);
        assertThat(sample.get(Project.class, ID).sample()).isTrue();
        assertThat(sample.get(Project.class, ID).name()).startsWith("Sample: ");
        assertThat(sample.all(Person.class)).hasSize(4);
        assertThat(sample.owned(ScopeItem.class, ID)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(ScopeWarning.of(sample, ID)).isEmpty();
        assertThat(sample.owned(Candidate.class, ID)).hasSize(5);
        assertThat(sample.all(Quote.class).stream().map(quote -> quote.price().basis()))
                .as("every price model")
                .containsExactlyInAnyOrder(PriceBasis.values());
        assertThat(sample.all(ContactEntry.class)).hasSize(5);
        assertThat(sample.owned(Engagement.class, ID)).hasSize(1);
        assertThat(List.of(
                        Wallet.class,
                        PrivilegedRole.class,
                        Alert.class,
                        IncidentPlan.class,
                        BountyProgramme.class,
                        Duty.class,
                        MarkedEvent.class))
                .allSatisfy(register -> assertThat(sample.owned(register, ID)).isNotEmpty());
        assertThat(sample.all(RetestWindow.class)).hasSize(2);
        assertThat(sample.owned(ChecklistEntry.class, ID)).hasSizeBetween(60, 80);
        assertThat(sample.owned(ChecklistEntry.class, ID).stream()
                        .map(ChecklistEntry::state)
                        .distinct())
                .containsExactlyInAnyOrder(ItemState.values());
        assertThat(sample.owned(ChecklistEntry.class, ID))
                .extracting(ChecklistEntry::item)
                .doesNotHaveDuplicates();
        assertThat(sample.all(Evidence.class)).hasSizeGreaterThan(15);
        assertThat(sample.all(Auditor.class))
                .as("the red flag is raised by an invented firm")
                .hasSize(5);
    }

    @Property(tries = 60)
    void itsPlanIsInOrderWhateverDayItIsOpenedOn(@ForAll @IntRange(min = 0, max = 800) int day) {
        LocalDate today = DAY.plusDays(day);
        Plan plan = Plan.of(add(catalogue, today), ID);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.late(today)).extracting(PlanRow::title).containsExactly("Threat model");
        assertThat(plan.rows().stream()
                        .filter(PlanRow.Point.class::isInstance)
                        .map(row -> ((PlanRow.Point) row).item().kind()))
                .contains(MilestoneKind.values());
    }

    @Test
    void removingItLeavesTheWorkspaceAsItWas() {
        Snapshot sample = add(catalogue, DAY);
        Snapshot removed = after(sample, SampleProject.remove(sample, sample.get(Project.class, ID)));
        assertThat(everything(removed)).isEqualTo(everything(catalogue));
    }

    @Test
    void whoWorksElsewhereTooAndWhoIsRealStay() {
        Snapshot sample = add(catalogue, DAY);
        Person me = new Person(new Id<>(50), "Me", "", "me@real.test");
        Person maya = sample.all(Person.class).stream()
                .filter(person -> person.name().startsWith("Maya"))
                .findFirst()
                .orElseThrow();
        Project other = sample.get(Project.class, ID).withId(new Id<>(51)).withSample(false);
        Candidate elsewhere = sample.owned(Candidate.class, ID)
                .iterator()
                .next()
                .withId(new Id<>(52))
                .withProject(other.id())
                .withContact(maya.id());
        sample = after(sample, Command.put("Put", me, other, elsewhere));
        Snapshot removed = after(sample, SampleProject.remove(sample, sample.get(Project.class, ID)));
        assertThat(removed.all(Person.class)).containsExactlyInAnyOrder(me, maya);
        assertThat(removed.all(Candidate.class)).containsExactly(elsewhere);
    }

    @Test
    void anEmptyCatalogueStillGivesAPlan() {
        Snapshot sample = add(Snapshot.empty(), DAY);
        assertThat(sample.owned(Candidate.class, ID)).hasSize(1);
        assertThat(Plan.of(sample, ID).problems()).isEmpty();
        assertThat(Plan.of(sample, ID).rows()).hasSizeGreaterThan(20);
    }

    private Snapshot add(Snapshot snapshot, LocalDate today) {
        return after(snapshot, SampleProject.add(snapshot, ID, ids, today, WorkingDays.MONDAY_TO_FRIDAY));
    }

    private static Object everything(Snapshot snapshot) {
        return snapshot.everything().collect(Collectors.toSet());
    }
}
