package drydock.ui.auditors;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.ui.base.Studio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs in which auditors and facts are edited. What is typed in a dialog that is then closed by Escape is still there
 * when the same dialog is opened again, until it is saved or cancelled or the record was changed elsewhere.
 */
final class EditDialogs {
    private static final Object NEW_AUDITOR = "new auditor";

    private final Studio studio;
    private final CatalogueActions actions;
    private final Consumer<Id<?>> reveal;
    private final Map<Object, Draft> drafts = new HashMap<>();

    /** @param before the record as it was when the dialog was opened */
    private record Draft(@Nullable Entity before, Object typed) {}

    /** @param reveal shows what was added */
    EditDialogs(Studio studio, CatalogueActions actions, Consumer<Id<?>> reveal) {
        this.studio = studio;
        this.actions = actions;
        this.reveal = reveal;
    }

    void add() {
        AuditorFormViewModel typed =
                draft(NEW_AUDITOR, null, AuditorFormViewModel.class, () -> new AuditorFormViewModel(studio, null));
        open(typed, "New auditor", NEW_AUDITOR);
    }

    void edit(Auditor auditor) {
        AuditorFormViewModel typed = draft(
                auditor.id(), auditor, AuditorFormViewModel.class, () -> new AuditorFormViewModel(studio, auditor));
        open(typed, "Edit " + auditor.name(), auditor.id());
    }

    void addFact(Auditor auditor) {
        Object key = List.of("new fact", auditor.id());
        FactFormViewModel typed =
                draft(key, null, FactFormViewModel.class, () -> new FactFormViewModel(studio, auditor, null));
        open(typed, "New fact about " + auditor.name(), key);
    }

    void editFact(Fact fact) {
        Auditor auditor = studio.session().snapshot().get().get(Auditor.class, fact.auditor());
        FactFormViewModel typed =
                draft(fact.id(), fact, FactFormViewModel.class, () -> new FactFormViewModel(studio, auditor, fact));
        open(typed, "Edit fact about " + auditor.name(), fact.id());
    }

    private void open(AuditorFormViewModel typed, String title, Object key) {
        List<Auditor> all = List.copyOf(studio.session().snapshot().get().all(Auditor.class));
        new AuditorForm(typed, studio.bundle().vocabulary(), all)
                .open(
                        studio.desktop().dialogs(),
                        title,
                        auditor -> actions.save(auditor).thenApply(done -> {
                            if (saved(key, done)) {
                                reveal.accept(auditor.id());
                            }
                            return done;
                        }),
                        () -> drafts.remove(key));
    }

    private void open(FactFormViewModel typed, String title, Object key) {
        new FactForm(typed, studio.bundle().vocabulary())
                .open(
                        studio.desktop().dialogs(),
                        title,
                        fact -> actions.save(fact).thenApply(done -> saved(key, done)),
                        () -> drafts.remove(key));
    }

    private boolean saved(Object key, boolean done) {
        if (done) {
            drafts.remove(key);
        }
        return done;
    }

    private <T> T draft(Object key, @Nullable Entity before, Class<T> type, Supplier<T> fresh) {
        Draft draft = drafts.get(key);
        if (draft != null && Objects.equals(draft.before(), before)) {
            return type.cast(draft.typed());
        }
        T typed = fresh.get();
        drafts.put(key, new Draft(before, typed));
        return typed;
    }
}
