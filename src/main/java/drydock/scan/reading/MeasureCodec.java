package drydock.scan.reading;

import drydock.scan.FileMeasure;
import drydock.scan.count.Cause;
import drydock.scan.count.CompatibleCounts;
import drydock.scan.count.Divergence;
import drydock.scan.lexer.LineCounts;
import drydock.scan.solidity.Construct;
import drydock.scan.solidity.FunctionFact;
import drydock.scan.solidity.Import;
import drydock.scan.solidity.Site;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.solidity.Units;
import drydock.scan.solidity.UpgradePattern;
import drydock.scan.solidity.UpgradeSign;
import drydock.scan.solidity.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A count as bytes. JSON took longer to read than the file takes to be counted anew. */
final class MeasureCodec {
    /** Part of each key: raised when what is counted, or how it is written here, changes. */
    static final int VERSION = 3;

    private static final int NOTHING = -1;

    private MeasureCodec() {}

    /** Empty where a name in the file is too long to be kept. */
    static Optional<byte[]> encode(FileMeasure measure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ints(
                    out,
                    measure.lines().code(),
                    measure.lines().comment(),
                    measure.lines().blank());
            out.writeInt(measure.strictNsloc() == null ? NOTHING : measure.strictNsloc());
            compatible(out, measure.compatible());
            divergence(out, measure.divergence());
            solidity(out, measure.solidity());
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** @throws IOException if that was not written by {@link #encode} */
    static FileMeasure decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            LineCounts lines = new LineCounts(in.readInt(), in.readInt(), in.readInt());
            int strict = in.readInt();
            CompatibleCounts compatible = in.readBoolean() ? compatible(in) : null;
            Divergence divergence = in.readBoolean() ? divergence(in) : null;
            SolidityFacts solidity = in.readBoolean() ? solidity(in) : null;
            return new FileMeasure(lines, strict == NOTHING ? null : strict, compatible, divergence, solidity);
        } catch (RuntimeException e) {
            throw new IOException("no count", e);
        }
    }

    private static void compatible(DataOutputStream out, @Nullable CompatibleCounts counts) throws IOException {
        out.writeBoolean(counts != null);
        if (counts != null) {
            ints(out, counts.lines(), counts.normalisedLines(), counts.nsloc());
            ints(out, counts.sloc(), counts.comment(), counts.blank());
        }
    }

    private static CompatibleCounts compatible(DataInputStream in) throws IOException {
        return new CompatibleCounts(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static void divergence(DataOutputStream out, @Nullable Divergence divergence) throws IOException {
        out.writeBoolean(divergence != null);
        if (divergence != null) {
            ints(
                    out,
                    divergence.compatible(),
                    divergence.strict(),
                    divergence.causes().size());
            for (Cause cause : divergence.causes()) {
                out.writeUTF(cause.name());
            }
        }
    }

    private static Divergence divergence(DataInputStream in) throws IOException {
        int compatible = in.readInt();
        int strict = in.readInt();
        return new Divergence(compatible, strict, list(in, data -> Cause.valueOf(data.readUTF())));
    }

    private static void solidity(DataOutputStream out, @Nullable SolidityFacts facts) throws IOException {
        out.writeBoolean(facts != null);
        if (facts == null) {
            return;
        }
        ints(
                out,
                facts.units().contracts(),
                facts.units().abstracts(),
                facts.units().interfaces());
        ints(out, facts.units().libraries(), facts.functions().size());
        for (FunctionFact function : facts.functions()) {
            function(out, function);
        }
        out.writeInt(facts.sites().size());
        for (Site site : facts.sites()) {
            out.writeUTF(site.construct().name());
            out.writeInt(site.line());
        }
        out.writeInt(facts.imports().size());
        for (Import used : facts.imports()) {
            out.writeUTF(used.path());
            out.writeInt(used.line());
        }
        out.writeInt(facts.stateModifiers());
        out.writeInt(facts.upgrades().size());
        for (UpgradeSign sign : facts.upgrades()) {
            out.writeUTF(sign.pattern().name());
            out.writeInt(sign.line());
        }
        out.writeUTF(facts.pragma());
        out.writeUTF(facts.licence());
    }

    private static void function(DataOutputStream out, FunctionFact function) throws IOException {
        out.writeUTF(function.name());
        out.writeInt(function.line());
        out.writeUTF(function.visibility().name());
        out.writeByte((function.payable() ? 1 : 0)
                | (function.changesState() ? 2 : 0)
                | (function.hasBody() ? 4 : 0)
                | (function.documented() ? 8 : 0));
        out.writeInt(function.modifiers().size());
        for (String modifier : function.modifiers()) {
            out.writeUTF(modifier);
        }
    }

    private static SolidityFacts solidity(DataInputStream in) throws IOException {
        Units units = new Units(in.readInt(), in.readInt(), in.readInt(), in.readInt());
        List<FunctionFact> functions = list(in, MeasureCodec::function);
        List<Site> sites = list(in, data -> new Site(Construct.valueOf(data.readUTF()), data.readInt()));
        List<Import> imports = list(in, data -> new Import(data.readUTF(), data.readInt()));
        int modifiers = in.readInt();
        List<UpgradeSign> upgrades =
                list(in, data -> new UpgradeSign(UpgradePattern.valueOf(data.readUTF()), data.readInt()));
        return new SolidityFacts(units, functions, sites, imports, modifiers, upgrades, in.readUTF(), in.readUTF());
    }

    private static FunctionFact function(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int line = in.readInt();
        Visibility visibility = Visibility.valueOf(in.readUTF());
        int flags = in.readByte();
        return new FunctionFact(
                name,
                line,
                visibility,
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0,
                list(in, data -> data.readUTF()));
    }

    private static <T> List<T> list(DataInputStream in, Part<T> part) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new IOException("no count");
        }
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(part.read(in));
        }
        return list;
    }

    private static void ints(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    /** Reads one element. */
    @FunctionalInterface
    private interface Part<T> {
        T read(DataInputStream in) throws IOException;
    }
}
