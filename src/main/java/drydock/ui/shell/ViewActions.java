package drydock.ui.shell;

import drydock.ui.base.Action;
import drydock.ui.base.Constant;
import drydock.ui.base.Place;
import drydock.ui.base.Preferences;
import drydock.ui.base.Settings.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The View menu: every place by its number, and the look. */
public record ViewActions(Navigation navigation, Preferences preferences, Appearance appearance) {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.DIGIT0);

    /** One action for each of {@code places}: Ctrl+1 for the first, Ctrl+0 for the tenth, then Ctrl+Shift+1 and so on. */
    public List<Action> places(Collection<Place> places) {
        List<Action> actions = new ArrayList<>();
        for (Place place : places) {
            int index = actions.size();
            actions.add(place(place, keys(index)));
        }
        return actions;
    }

    public List<Action> themes() {
        return Stream.of(Theme.values()).map(this::theme).toList();
    }

    /** Null beyond the twentieth. */
    private static @Nullable KeyCombination keys(int index) {
        if (index >= 2 * DIGITS.size()) {
            return null;
        }
        KeyCode digit = DIGITS.get(index % DIGITS.size());
        return index < DIGITS.size()
                ? new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN)
                : new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private Action place(Place place, @Nullable KeyCombination keys) {
        return new Action(
                "view-" + place.name().toLowerCase(Locale.ROOT),
                Constant.of(place.title()),
                keys,
                navigation.spot().map(spot -> place.ofProject() && spot.open() == null),
                () -> navigation.go(place));
    }

    private Action theme(Theme theme) {
        String name = switch (theme) {
            case SYSTEM -> "Theme: as the _system";
            case LIGHT -> "Theme: _light";
            case DARK -> "Theme: _dark";
        };
        return Action.of("theme-" + theme.name().toLowerCase(Locale.ROOT), name, () -> {
            preferences.change(settings -> settings.withTheme(theme));
            appearance.choose(theme);
        });
    }
}
