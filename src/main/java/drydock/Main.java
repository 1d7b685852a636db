package drydock;

/** Starts Drydock. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        // the command line comes with the next step
    }
}
