package drydock.ui;

import drydock.ui.base.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers what would have been opened and copied. */
public final class FakeBrowser implements Browser {
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    @Override
    public void openLink(String url) {
        opened.add(url);
    }

    @Override
    public void reveal(Path file) {
        opened.add(file.toString());
    }

    @Override
    public void copy(String text, String told) {
        copied.add(text);
    }

    public List<String> opened() {
        return List.copyOf(opened);
    }

    public List<String> copied() {
        return List.copyOf(copied);
    }
}
