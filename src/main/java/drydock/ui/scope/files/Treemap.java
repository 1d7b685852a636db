package drydock.ui.scope.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The files in scope as areas: as large as their normalised lines, the stronger in colour the more dangerous constructs they
 * have, with a stripe below for each kind of thing outside the code that they trust. Both are written on them too. Arrow keys go to the neighbour, Enter or a double click opens the file. What is
 * too small to be seen is told in the table.
 */
final class Treemap extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /** More areas than this are too small to be told apart. */
    private static final int MOST = 400;

    private static final double FOR_NAME = 40;
    private static final double FOR_TRUST = 56;
    private static final double STRIPE = 4;
    private static final int STRONG = 5;

    private final List<Area> areas = new ArrayList<>();
    private final Consumer<FileRow> chosen;
    private final Consumer<FileRow> opened;
    private @Nullable String selected;

    /** A file with its place. */
    private record Area(FileRow row, Label node, List<Region> stripes) {}

    Treemap(Consumer<FileRow> chosen, Consumer<FileRow> opened) {
        this.chosen = chosen;
        this.opened = opened;
        setId("treemap");
        getStyleClass().add("treemap");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Map of the scope");
        setMinSize(120, 80);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener((p, was, is) -> {
            if (is && selectedArea().isEmpty() && !areas.isEmpty()) {
                choose(areas.getFirst());
            }
        });
    }

    /** Shows the files in scope; the selection stays with the same file. */
    void show(List<FileRow> rows) {
        List<FileRow> shown = rows.stream()
                .filter(row -> row.inScope() && row.file().counts().priced() > 0)
                .sorted(Comparator.comparingInt(
                                (FileRow row) -> -row.file().counts().priced())
                        .thenComparing(FileRow::path))
                .limit(MOST)
                .toList();
        if (shown.equals(areas.stream().map(Area::row).toList())) {
            return;
        }
        areas.clear();
        shown.forEach(row -> areas.add(new Area(row, node(row), stripes(row))));
        getChildren().setAll(areas.stream().map(Area::node).toList());
        areas.forEach(area -> getChildren().addAll(area.stripes()));
        mark();
        requestLayout();
    }

    /** Selects the file without telling that it was chosen. */
    void select(@Nullable FileRow row) {
        selected = row == null ? null : row.path();
        mark();
    }

    private Label node(FileRow row) {
        Label node = new Label();
        int marks = row.dangers().size();
        node.getStyleClass().addAll("treemap-area", marks == 0 ? "calm" : marks < STRONG ? "marked" : "strong");
        node.setTextOverrun(OverrunStyle.CLIP);
        node.setManaged(false);
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(words(row));
        node.setOnMouseClicked(event -> {
            requestFocus();
            areas.stream().filter(area -> area.node() == node).findFirst().ifPresent(area -> {
                choose(area);
                if (event.getClickCount() == 2) {
                    opened.accept(area.row());
                }
            });
        });
        return node;
    }

    private static List<Region> stripes(FileRow row) {
        return row.trusted().stream().map(Treemap::stripe).toList();
    }

    private static Region stripe(Trust.Kind kind) {
        Region stripe = new Region();
        stripe.getStyleClass().addAll("treemap-stripe", kind.style());
        stripe.setManaged(false);
        stripe.setMouseTransparent(true);
        return stripe;
    }

    private static String words(FileRow row) {
        String marks = row.marks() == 0 ? "no markers" : FileWords.marks(row);
        return row.path() + ", " + row.file().counts().priced() + " nSLOC, " + marks;
    }

    @Override
    protected void layoutChildren() {
        List<TreemapLayout.Box> boxes = TreemapLayout.of(
                areas.stream()
                        .map(area -> (double) area.row().file().counts().priced())
                        .toList(),
                new TreemapLayout.Box(0, 0, getWidth(), getHeight()));
        for (int i = 0; i < areas.size(); i++) {
            TreemapLayout.Box box = boxes.get(i);
            Label node = areas.get(i).node();
            double x = snapPositionX(box.x());
            double y = snapPositionY(box.y());
            double right = snapPositionX(box.x() + box.width());
            double bottom = snapPositionY(box.y() + box.height());
            node.setVisible(right - x >= 1 && bottom - y >= 1);
            node.setText(text(areas.get(i).row(), right - x, bottom - y));
            node.resizeRelocate(x, y, Math.max(0, right - x - 1), Math.max(0, bottom - y - 1));
            place(areas.get(i).stripes(), x, right - 1, bottom - 1);
        }
    }

    /** Side by side along the lower edge. */
    private void place(List<Region> stripes, double left, double right, double bottom) {
        double each = (right - left) / Math.max(1, stripes.size());
        for (int i = 0; i < stripes.size(); i++) {
            double from = snapPositionX(left + i * each);
            double to = snapPositionX(left + (i + 1) * each);
            stripes.get(i).setVisible(to > from);
            stripes.get(i).resizeRelocate(from, bottom - STRIPE, Math.max(0, to - from), STRIPE);
        }
    }

    /** As much as there is room for. */
    private static String text(FileRow row, double width, double height) {
        if (width < FOR_NAME || height < FOR_NAME / 2) {
            return "";
        }
        String name = row.path().substring(row.path().lastIndexOf('/') + 1);
        int marks = row.dangers().size();
        String size = row.file().counts().priced() + (marks == 0 ? "" : " · ⚑ " + marks);
        if (height < FOR_NAME) {
            return name;
        }
        boolean tells = height >= FOR_TRUST && !row.trust().isEmpty();
        String trust = row.trusted().stream().map(Trust.Kind::brief).collect(Collectors.joining(", "));
        return name + "\n" + size + (tells ? "\n" + trust : "");
    }

    private void choose(Area area) {
        selected = area.row().path();
        mark();
        chosen.accept(area.row());
    }

    private void mark() {
        areas.forEach(area -> area.node()
                .pseudoClassStateChanged(SELECTED, Objects.equals(area.row().path(), selected)));
        setAccessibleText(selectedArea()
                .map(area -> "Map of the scope: " + words(area.row()))
                .orElse("Map of the scope, " + areas.size() + " files"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Optional<Area> selectedArea() {
        return areas.stream().filter(area -> area.row().path().equals(selected)).findFirst();
    }

    private void keyPressed(KeyEvent event) {
        Optional<Area> at = selectedArea();
        if (at.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> neighbour(at.get(), event.getCode()).ifPresent(this::choose);
            case HOME -> choose(areas.getFirst());
            case END -> choose(areas.getLast());
            case ENTER -> opened.accept(at.get().row());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The nearest area whose middle lies in that direction. */
    private Optional<Area> neighbour(Area from, KeyCode direction) {
        return areas.stream()
                .filter(area -> area != from && area.node().isVisible())
                .filter(area -> along(from, area, direction) > 0)
                .min(Comparator.comparingDouble(
                        area -> along(from, area, direction) + 2 * across(from, area, direction)));
    }

    private static double along(Area from, Area to, KeyCode direction) {
        double x = middleX(to) - middleX(from);
        double y = middleY(to) - middleY(from);
        return switch (direction) {
            case LEFT -> -x;
            case RIGHT -> x;
            case UP -> -y;
            default -> y;
        };
    }

    private static double across(Area from, Area to, KeyCode direction) {
        boolean sideways = direction == KeyCode.LEFT || direction == KeyCode.RIGHT;
        return Math.abs(sideways ? middleY(to) - middleY(from) : middleX(to) - middleX(from));
    }

    private static double middleX(Area area) {
        return area.node().getLayoutX() + area.node().getWidth() / 2;
    }

    private static double middleY(Area area) {
        return area.node().getLayoutY() + area.node().getHeight() / 2;
    }
}
