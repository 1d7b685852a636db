package drydock.ui.export;

import atlantafx.base.theme.Styles;
import drydock.domain.Problem;
import drydock.ui.base.Desktop;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the pages of a document and prints them. */
public final class PrintPreview {
    private static final double A4_WIDTH = 595;
    private static final double A4_HEIGHT = 842;
    private static final double MARGIN = 40;

    private final Desktop desktop;
    private final String markdown;
    private final List<VBox> pages;

    private PrintPreview(Desktop desktop, String markdown) {
        this.desktop = desktop;
        this.markdown = markdown;
        pages = pages(markdown);
    }

    private static List<VBox> pages(String markdown) {
        return new Pages(A4_WIDTH, A4_HEIGHT, MARGIN).of(markdown);
    }

    /** Shows {@code markdown} as A4 pages over the window. */
    public static void show(Desktop desktop, String title, String markdown) {
        PrintPreview preview = new PrintPreview(desktop, markdown);
        desktop.dialogs().show("Print: " + title, preview.content());
    }

    private Node content() {
        VBox sheets = new VBox(16);
        sheets.setAlignment(Pos.CENTER);
        sheets.getStyleClass().add("print-sheets");
        sheets.getChildren().addAll(pages);
        ScrollPane scroll = new ScrollPane(sheets);
        scroll.setId("print-pages");
        scroll.setFitToWidth(true);
        scroll.setPrefSize(680, 480);
        @Nullable Printer printer = Printer.getDefaultPrinter();
        Label where = new Label(pages.size()
                + (pages.size() == 1 ? " page, A4. " : " pages, A4. ")
                + (printer == null
                        ? "This computer has no printer: export the plan as Markdown instead."
                        : "Printer: " + printer.getName()));
        where.getStyleClass().add(Styles.TEXT_MUTED);
        Button print = Buttons.primary("_Print…", this::print);
        print.setGraphic(Icon.PRINT.node());
        print.setDisable(printer == null);
        BorderPane foot = new BorderPane();
        foot.setLeft(where);
        foot.setRight(new HBox(8, print));
        BorderPane.setAlignment(where, Pos.CENTER_LEFT);
        BorderPane content = new BorderPane(scroll);
        content.setBottom(foot);
        return content;
    }

    private void print() {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(null)) {
            return;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        double scale = Math.min(
                layout.getPrintableWidth() / (A4_WIDTH - 2 * MARGIN),
                layout.getPrintableHeight() / (A4_HEIGHT - 2 * MARGIN));
        // pages of their own: those of the preview are in the window, and may be touched on its thread only
        List<VBox> printed = pages(markdown);
        printed.forEach(page -> {
            page.setScaleX(scale);
            page.setScaleY(scale);
        });
        desktop.tasks()
                .run(
                        "Print",
                        () -> printed.stream().allMatch(page -> job.printPage(layout, page)) && job.endJob(),
                        this::printed);
    }

    private void printed(boolean done) {
        if (done) {
            desktop.dialogs().close();
            desktop.notifier().tell("Sent to the printer.");
        } else {
            desktop.notifier()
                    .problem(new Problem(
                            "The printer did not take the document.",
                            "Nothing was changed.",
                            "Look at the printer, or export the plan as Markdown."));
        }
    }
}
