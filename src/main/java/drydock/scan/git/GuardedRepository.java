package drydock.scan.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.BitSet;
import java.util.HexFormat;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RepositoryBuilder;

/**
 * A repository that opens no loose object which is a link, a pipe or a device. There may be very many of them, so that each is
 * looked at when it is asked for, and in most repositories, which have packed theirs, none is.
 */
final class GuardedRepository extends FileRepository {
    private final Path objects;
    /** The folders of loose objects that there are, by the first byte of a name. */
    private final BitSet folders = new BitSet(256);

    GuardedRepository(RepositoryBuilder settings) throws IOException {
        super(settings.setup());
        objects = getObjectsDirectory().toPath();
        for (int first = 0; first < 256; first++) {
            folders.set(first, Files.exists(folder(first)));
        }
    }

    private Path folder(int first) {
        return objects.resolve(HexFormat.of().toHexDigits((byte) first));
    }

    @Override
    public ObjectReader newObjectReader() {
        return new Reader(super.newObjectReader());
    }

    private void check(AnyObjectId id) throws IOException {
        if (!folders.get(id.getFirstByte())) {
            return;
        }
        Path file = folder(id.getFirstByte()).resolve(id.name().substring(2));
        BasicFileAttributes found = file.getFileSystem()
                .provider()
                .readAttributesIfExists(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found != null && !found.isRegularFile()) {
            throw new IOException("the object " + id.name() + " is no file, and is not opened");
        }
    }

    private final class Reader extends ObjectReader.Filter {
        private final ObjectReader all;

        Reader(ObjectReader all) {
            this.all = all;
        }

        @Override
        protected ObjectReader delegate() {
            return all;
        }

        @Override
        public ObjectReader newReader() {
            return new Reader(all.newReader());
        }

        @Override
        public ObjectLoader open(AnyObjectId id) throws IOException {
            check(id);
            return super.open(id);
        }

        @Override
        public ObjectLoader open(AnyObjectId id, int kind) throws IOException {
            check(id);
            return super.open(id, kind);
        }

        @Override
        public long getObjectSize(AnyObjectId id, int kind) throws IOException {
            check(id);
            return super.getObjectSize(id, kind);
        }
    }
}
