package drydock.exchange.request;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.register.Duty;
import drydock.domain.register.EventTerms;
import drydock.domain.scope.ScopeItem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks every text of every record that no auditor may see. A field that is added later is marked too. */
final class Canaries {
    static final String MARK = "canary";

    /** What a request may say; everything else is marked. */
    private static final Set<String> ALLOWED = Set.of(
            Project.class.getName() + ".name",
            Project.class.getName() + ".repository",
            QuoteRequest.class.getName() + ".commit",
            QuoteRequest.class.getName() + ".contact",
            ScopeItem.class.getName() + ".name",
            ScopeItem.class.getName() + ".forkOf");

    /** What is no free text: with a mark it would not be valid. */
    private static final Set<String> CODED =
            Set.of(Duty.class.getName() + ".period", EventTerms.class.getName() + ".period");

    Snapshot mark(Snapshot snapshot) {
        List<Change> changes = new ArrayList<>();
        snapshot.everything().forEach(entity -> changes.add(new Change.Put(marked(entity))));
        return snapshot.with(changes);
    }

    private static Entity marked(Entity entity) {
        RecordComponent[] components = entity.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(entity);
                String name = entity.getClass().getName() + "." + components[i].getName();
                if (types[i] == String.class && values[i] != null && !ALLOWED.contains(name) && !CODED.contains(name)) {
                    values[i] = values[i] + MARK;
                }
            }
            return (Entity) entity.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(entity.toString(), e);
        }
    }
}
