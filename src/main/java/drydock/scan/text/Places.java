package drydock.scan.text;

import java.util.Arrays;

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

    public int count() {
        return count;
    }

    /** Place number {@code number}, from 0. */
    public int at(int number) {
        return places[number];
    }
}
