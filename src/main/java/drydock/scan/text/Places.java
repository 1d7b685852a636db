package drydock.scan.text;

import java.util.Arrays;
import java.util.List;

/** Places in a text, in order. */
public final class Places {
    private int[] places;
    private int count;

    /** @param size how many are expected */
    Places(int size) {
        this.places = new int[Math.max(1, size)];
    }

    /** @param place behind those before */
    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    /**
     * Those that are in none of some spans.
     *
     * @param spans in their order
     */
    public Places outside(List<Span> spans) {
        Places outside = new Places(count);
        int next = 0;
        for (Span span : spans) {
            for (; next < count && places[next] < span.start(); next++) {
                outside.add(places[next]);
            }
            while (next < count && places[next] < span.end()) {
                next++;
            }
        }
        for (; next < count; next++) {
            outside.add(places[next]);
        }
        return outside;
    }

    public int count() {
        return count;
    }

    /** Place number {@code number}, from 0. */
    public int at(int number) {
        return places[number];
    }
}
