package drydock.ui.plan;

import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Column;
import drydock.ui.control.ListTable;
import java.time.LocalDate;
import java.util.List;

/** The dated list as a table. Names, days and states are changed in their cells. */
final class PlanTable {
    private PlanTable() {}

    static ListTable<PlanLine> over(PlanViewModel plan, Studio studio) {
        return new ListTable<PlanLine>(
                        "plan", "Plan", PlanLine::id, columns(plan, studio.format()), studio.preferences())
                .onDelete(plan::remove);
    }

    private static List<Column<PlanLine>> columns(PlanViewModel plan, Format format) {
        return List.of(
                Column.<PlanLine, LocalDate>value("from", "From", 112, PlanLine::from, line -> format.date(line.from()))
                        .edited(plan::startOn)
                        .checked(plan::dayProblem),
                Column.<PlanLine, LocalDate>value("to", "To", 112, PlanLine::to, line -> format.date(line.to()))
                        .edited(plan::endOn)
                        .checked(plan::dayProblem),
                Column.<PlanLine>text("title", "What", 180, line -> line.row().title())
                        .edited(plan::rename)
                        .checked(plan::titleProblem),
                Column.<PlanLine>text("state", "State", 96, PlanLine::state).chosenFrom(plan::states, plan::putInState),
                Column.text("kind", "Kind", 110, PlanLine::kind),
                Column.text("attention", "Attention", 120, PlanLine::attention),
                Column.text("audit", "Audit", 140, PlanLine::audit));
    }
}
