package drydock.ui.shell;

import drydock.domain.Problem;
import drydock.ui.base.Browser;
import drydock.ui.base.Notifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Hands links and folders to the user's own programs. */
public final class NativeBrowser implements Browser {
    private static final Set<String> WEB = Set.of("http", "https");

    private final HostServices host;
    private final Notifier notifier;

    public NativeBrowser(HostServices host, Notifier notifier) {
        this.host = host;
        this.notifier = notifier;
    }

    @Override
    public void openLink(String url) {
        if (!isWebLink(url)) {
            notifier.problem(new Problem(
                    "This is not a web link: " + url,
                    "Nothing was opened.",
                    "Copy it and open it with the program it is for, if you trust it."));
            return;
        }
        host.showDocument(url);
    }

    @Override
    public void reveal(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(absolute.getParent(), absolute);
        host.showDocument(folder.toUri().toString());
    }

    @Override
    public void copy(String text, String told) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notifier.tell(told);
    }

    private static boolean isWebLink(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException notALink) {
            return false;
        }
    }
}
