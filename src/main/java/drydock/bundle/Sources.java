package drydock.bundle;

import drydock.domain.catalogue.Source;
import java.util.HashMap;
import java.util.Map;

/** The publications that the shipped data rests on, by the key that the other resources name them by. */
final class Sources {
    private final Map<String, Source> byKey;

    private Sources(Map<String, Source> byKey) {
        this.byKey = byKey;
    }

    static Sources read(Element root) {
        Map<String, Source> byKey = new HashMap<>();
        root.fields()
                .forEach((key, e) ->
                        byKey.put(key, new Source(e.text("title"), e.nullableText("url"), e.nullableText("asOf"))));
        return new Sources(byKey);
    }

    /** The source that {@code element} names in its field {@code source}. */
    Source of(Element element) {
        Element key = element.child("source");
        Source source = byKey.get(key.text());
        if (source == null) {
            throw key.broken("no source '" + key.text() + "'");
        }
        return source;
    }
}
