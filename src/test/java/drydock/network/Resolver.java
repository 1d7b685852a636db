package drydock.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Knows no name once the guard is up. Measurements, which run in the same class path without it, ask as usual. */
public final class Resolver extends InetAddressResolverProvider {
    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Guarded(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "no network";
    }

    private record Guarded(InetAddressResolver usual) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (NoNetwork.isUp()) {
                throw NoNetwork.refuse("the address of " + host);
            }
            return usual.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            if (NoNetwork.isUp()) {
                throw NoNetwork.refuse("the name of an address");
            }
            return usual.lookupByAddress(address);
        }
    }
}
