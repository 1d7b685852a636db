package drydock.network;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Knows no name. */
public final class Resolver extends InetAddressResolverProvider implements InetAddressResolver {
    @Override
    public InetAddressResolver get(Configuration configuration) {
        return this;
    }

    @Override
    public String name() {
        return "no network";
    }

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
        throw NoNetwork.refuse("the address of " + host);
    }

    @Override
    public String lookupByAddress(byte[] address) {
        throw NoNetwork.refuse("the name of an address");
    }
}
