package drydock.network;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to a network. */
public final class Channels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
        throw NoNetwork.refuse("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NoNetwork.refuse("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw NoNetwork.refuse("a pipe of channels");
    }

    @Override
    public AbstractSelector openSelector() {
        throw NoNetwork.refuse("a selector of channels");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NoNetwork.refuse("a server channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NoNetwork.refuse("a socket channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw NoNetwork.refuse("a socket channel");
    }
}
