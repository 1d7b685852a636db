package drydock.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test class during which anything asked for a socket, a channel or the address of a name, whatever became of
 * the failure there. It is at work in each test JVM: {@code META-INF/services} names it and {@link Resolver}, the build
 * names {@link Channels}; {@code NoNetworkTest} proves that all of them are.
 */
public final class NoNetwork implements BeforeAllCallback, AfterAllCallback {
    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();
    private static boolean installed;

    /** What is thrown instead; an error, so that nobody takes it for a network that is down. */
    static final class Refusal extends Error {
        private static final long serialVersionUID = 1;

        Refusal(String what) {
            super("Drydock connects to nothing, and asked for " + what);
        }
    }

    static Refusal refuse(String what) {
        Refusal refusal = new Refusal(what);
        ATTEMPTS.add(what + " at " + List.of(refusal.getStackTrace()));
        return refusal;
    }

    static synchronized boolean isUp() {
        return installed;
    }

    /** What was asked for since this was called last. */
    static List<String> take() {
        List<String> taken = List.copyOf(ATTEMPTS);
        ATTEMPTS.removeAll(taken);
        return taken;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        install();
    }

    @SuppressWarnings("deprecation") // nothing newer sees these sockets
    private static synchronized void install() throws IOException {
        if (!installed) {
            installed = true;
            Socket.setSocketImplFactory(() -> {
                throw refuse("a socket");
            });
            ServerSocket.setSocketFactory(() -> {
                throw refuse("a server socket");
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw refuse("a datagram socket");
            });
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> attempts = take();
        if (!attempts.isEmpty()) {
            throw new AssertionError("the network was asked for: " + attempts);
        }
    }
}
