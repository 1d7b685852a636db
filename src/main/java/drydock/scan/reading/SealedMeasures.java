package drydock.scan.reading;

import drydock.scan.FileMeasure;
import drydock.scan.MeasureStore;
import drydock.scan.lexer.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Counts that are kept from one reading to the next. Each carries a seal that only this computer can make, because a workspace
 * that came from somebody else could else say of any content that it has a hundred lines.
 */
public final class SealedMeasures implements MeasureStore {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;
    private final Map<String, Sealed> kept = new ConcurrentHashMap<>();
    private final Map<String, FileMeasure> known = new ConcurrentHashMap<>();
    private final Map<String, Sealed> added = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** A count that is kept. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Sealed(String key, String seal, byte[] content) {}

    /** @param secret of this computer, at least one byte */
    public SealedMeasures(byte[] secret, Collection<Sealed> kept) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        kept.forEach(each -> this.kept.put(each.key(), each));
    }

    @Override
    public Optional<FileMeasure> find(String blobId, Language language) {
        String key = key(blobId, language);
        FileMeasure measure = known.computeIfAbsent(key, this::open);
        if (measure != null) {
            used.add(key);
        }
        return Optional.ofNullable(measure);
    }

    @Override
    public void keep(String blobId, Language language, FileMeasure measure) {
        String key = key(blobId, language);
        used.add(key);
        if (known.put(key, measure) == null) {
            MeasureCodec.encode(measure).ifPresent(bytes -> added.put(key, new Sealed(key, seal(key, bytes), bytes)));
        }
    }

    /** What was counted since the last call, to be kept. */
    public List<Sealed> takeAdded() {
        List<Sealed> all = new ArrayList<>(added.values());
        all.forEach(each -> added.remove(each.key(), each));
        return all;
    }

    /** The keys that were asked for. */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    private @Nullable FileMeasure open(String key) {
        Sealed sealed = kept.get(key);
        if (sealed == null
                || !MessageDigest.isEqual(
                        seal(key, sealed.content()).getBytes(StandardCharsets.US_ASCII),
                        sealed.seal().getBytes(StandardCharsets.US_ASCII))) {
            return null;
        }
        try {
            return MeasureCodec.decode(sealed.content());
        } catch (IOException e) {
            return null; // of no use: it is counted again
        }
    }

    private String seal(String key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(key.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static String key(String blobId, Language language) {
        return MeasureCodec.VERSION + ":" + language.name() + ":" + blobId;
    }
}
