package drydock.ui.scope.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle into rectangles of given shares that are as near to squares as can be: the squarified treemap of Bruls,
 * Huizing and van Wijk (2000).
 */
final class TreemapLayout {
    private TreemapLayout() {}

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {}

    /**
     * Places weights.
     *
     * @param weights positive, the heaviest first
     * @return a box for each weight, in their order
     */
    static List<Box> of(List<Double> weights, Box whole) {
        List<Box> boxes = new ArrayList<>();
        double left = weights.stream().mapToDouble(w -> w).sum();
        Box free = whole;
        int at = 0;
        while (at < weights.size() && free.width() > 0 && free.height() > 0) {
            double scale = free.width() * free.height() / left;
            double side = Math.min(free.width(), free.height());
            int end = at + 1;
            double sum = weights.get(at);
            while (end < weights.size()
                    && worst(weights.get(at), weights.get(end), sum + weights.get(end), side, scale)
                            <= worst(weights.get(at), weights.get(end - 1), sum, side, scale)) {
                sum += weights.get(end++);
            }
            free = row(weights.subList(at, end), sum, scale, free, boxes);
            left -= sum;
            at = end;
        }
        while (boxes.size() < weights.size()) {
            boxes.add(new Box(whole.x(), whole.y(), 0, 0));
        }
        return boxes;
    }

    /** The worst ratio of the sides in a row of which the heaviest and the lightest weight are given. */
    private static double worst(double heaviest, double lightest, double sum, double side, double scale) {
        double thickness = sum * scale / side;
        double longest = heaviest * scale / thickness;
        double shortest = lightest * scale / thickness;
        return Math.max(
                Math.max(longest / thickness, thickness / longest),
                Math.max(shortest / thickness, thickness / shortest));
    }

    /** Lays a row along the shorter side; gives what is left free. */
    private static Box row(List<Double> weights, double sum, double scale, Box free, List<Box> boxes) {
        boolean down = free.width() >= free.height();
        double thickness = sum * scale / (down ? free.height() : free.width());
        double at = down ? free.y() : free.x();
        for (double weight : weights) {
            double length = weight * scale / thickness;
            boxes.add(down ? new Box(free.x(), at, thickness, length) : new Box(at, free.y(), length, thickness));
            at += length;
        }
        return down
                ? new Box(free.x() + thickness, free.y(), free.width() - thickness, free.height())
                : new Box(free.x(), free.y() + thickness, free.width(), free.height() - thickness);
    }
}
