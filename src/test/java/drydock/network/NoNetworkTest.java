package drydock.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whoever asked for the network in a test would be caught: every door is tried. */
class NoNetworkTest {
    @Test
    void everyWayToTheNetworkIsClosedAndWatched() {
        byte[] address = {127, 0, 0, 1};
        Map<String, ThrowingCallable> doors = new TreeMap<>(Map.of(
                "socket", () -> new Socket(InetAddress.getByAddress(address), 9),
                "server socket", () -> new ServerSocket(0),
                "datagram socket", () -> new DatagramSocket(),
                "socket channel", () -> SocketChannel.open(new InetSocketAddress(InetAddress.getByAddress(address), 9)),
                "server channel", () -> ServerSocketChannel.open(),
                "datagram channel", () -> DatagramChannel.open(),
                "name", () -> InetAddress.getAllByName("drydock.invalid"),
                "web page", () -> URI.create("http://127.0.0.1:9/").toURL().openStream()));
        doors.forEach((name, door) -> {
            assertThat(catchThrowable(door)).as(name).isNotNull();
            assertThat(NoNetwork.take()).as(name).isNotEmpty();
        });
    }
}
