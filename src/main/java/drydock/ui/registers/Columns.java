package drydock.ui.registers;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Person;
import drydock.ui.base.Periods;
import drydock.ui.base.Words;
import drydock.ui.control.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of a register, edited in place: what is typed changes the record as it stands then.
 *
 * @param what one line is called: "wallet"
 */
record Columns<T extends Entity>(RegistersViewModel model, String what, Class<T> type) {
    /** What a day needs, in pixels. */
    static final double DAY = 108;

    private static final String NEVER = "Never again";

    Column<T> text(String id, String title, double width, Function<T, String> get, BiFunction<T, String, T> set) {
        return Column.<T>text(id, title, width, get)
                .edited((row, typed) -> change(row, entry -> set.apply(entry, typed.strip())));
    }

    /** What is worked out or belongs elsewhere. */
    Column<T> shown(String id, String title, double width, Function<T, String> get) {
        return Column.text(id, title, width, get);
    }

    /** One of a few words. */
    Column<T> choice(String id, String title, double width, Choices<T> choices) {
        return Column.text(id, title, width, choices.get())
                .chosenFrom(
                        row -> choices.offered().apply(row),
                        (row, word) -> change(row, entry -> choices.set().apply(entry, word)));
    }

    /** When an entry is looked at again, chosen by how often; that makes a duty. */
    Column<T> review() {
        return Column.<T>text("review", "Next review", 126, model::review)
                .chosenFrom(
                        row -> Stream.concat(
                                        Stream.of(NEVER),
                                        Periods.offered().stream().skip(1))
                                .toList(),
                        (row, word) -> model.review(row, Periods.of(word)));
    }

    /** What a cell offers to choose from. */
    record Choices<T>(Function<T, String> get, Function<T, List<String>> offered, BiFunction<T, String, T> set) {}

    /** One constant of a closed list, by its word. */
    <E extends Enum<E>> Column<T> oneOf(
            String id, String title, double width, Class<E> list, Function<T, E> get, BiFunction<T, E, T> set) {
        List<E> constants = List.of(list.getEnumConstants());
        return choice(
                id,
                title,
                width,
                new Choices<>(
                        row -> Words.of(get.apply(row)),
                        row -> constants.stream().map(Words::of).toList(),
                        (row, word) -> constants.stream()
                                .filter(constant -> Words.of(constant).equals(word))
                                .findFirst()
                                .map(constant -> set.apply(row, constant))
                                .orElse(row)));
    }

    /** One of the people of the workspace, or nobody. */
    Column<T> person(
            String id,
            String title,
            double width,
            Function<T, @Nullable Id<Person>> get,
            BiFunction<T, @Nullable Id<Person>, T> set) {
        return choice(
                id,
                title,
                width,
                new Choices<>(
                        row -> model.name(get.apply(row)),
                        row -> model.people(),
                        (row, name) -> set.apply(row, model.person(name))));
    }

    /** One of the records of another register, by its title, or none. */
    <O extends Entity> Column<T> other(
            String id,
            String title,
            double width,
            Other<O> others,
            Function<T, @Nullable Id<O>> get,
            BiFunction<T, @Nullable Id<O>, T> set) {
        return choice(
                id,
                title,
                width,
                new Choices<>(
                        row -> others.title(model, get.apply(row)),
                        row -> Stream.concat(Stream.of(""), others.titles(model))
                                .toList(),
                        (row, word) -> set.apply(row, others.named(model, word))));
    }

    /** Records that can be chosen by their titles. */
    record Other<O extends Entity>(Class<O> type, Function<O, String> title, Function<O, Id<O>> id) {
        String title(RegistersViewModel model, @Nullable Id<O> wanted) {
            return named(model).entrySet().stream()
                    .filter(named -> named.getValue().equals(wanted))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        Stream<String> titles(RegistersViewModel model) {
            return named(model).keySet().stream();
        }

        @Nullable
        Id<O> named(RegistersViewModel model, String word) {
            return named(model).get(word);
        }

        /** Each by its title; of several with one title the further ones have a number, so that all can be chosen. */
        private Map<String, Id<O>> named(RegistersViewModel model) {
            Map<String, Id<O>> named = new LinkedHashMap<>();
            for (O entry : model.entries(type)) {
                String plain = title.apply(entry).isBlank() ? "Without a title" : title.apply(entry);
                String name = plain;
                for (int n = 2; named.containsKey(name); n++) {
                    name = plain + " (" + n + ")";
                }
                named.put(name, id.apply(entry));
            }
            return named;
        }
    }

    Column<T> date(
            String id,
            String title,
            double width,
            Function<T, @Nullable LocalDate> get,
            BiFunction<T, @Nullable LocalDate, T> set) {
        return day(id, title, width, get, set, typed -> wrongDay(typed, LocalDate.MAX));
    }

    /** The day on which something was done, which is not to come. */
    Column<T> pastDate(
            String id,
            String title,
            double width,
            Function<T, @Nullable LocalDate> get,
            BiFunction<T, @Nullable LocalDate, T> set) {
        return day(id, title, width, get, set, typed -> wrongDay(typed, model.today()));
    }

    /** What is wrong with a day that is typed; nothing where none is. */
    private String wrongDay(String typed, LocalDate latest) {
        if (typed.isBlank()) {
            return "";
        }
        return model.format()
                .typed()
                .date(typed)
                .map(day -> day.isAfter(latest) ? "That day is still to come." : "")
                .orElse("A day, such as 2026-05-03.");
    }

    private Column<T> day(
            String id,
            String title,
            double width,
            Function<T, @Nullable LocalDate> get,
            BiFunction<T, @Nullable LocalDate, T> set,
            UnaryOperator<String> wrong) {
        return Column.<T, LocalDate>value(
                        id,
                        title,
                        Math.max(width, DAY),
                        get,
                        row -> model.format().date(get.apply(row)))
                .keepingWidth()
                .checked(wrong)
                .edited((row, typed) -> {
                    if (wrong.apply(typed).isEmpty()) {
                        LocalDate day = model.format().typed().date(typed).orElse(null);
                        change(row, entry -> set.apply(entry, day));
                    }
                });
    }

    /** A whole number from {@code least} on; empty while unknown. */
    Column<T> count(
            String id,
            String title,
            double width,
            int least,
            Function<T, @Nullable Integer> get,
            BiFunction<T, @Nullable Integer, T> set) {
        return Column.<T, Integer>value(
                        id, title, width, get, row -> get.apply(row) == null ? "" : String.valueOf(get.apply(row)))
                .keepingWidth()
                .atRight()
                .checked(typed ->
                        typed.isBlank() || isCount(typed, least) ? "" : "A whole number, " + least + " or more.")
                .edited((row, typed) -> {
                    if (typed.isBlank() || isCount(typed, least)) {
                        Integer count = model.format().typed().count(typed).orElse(null);
                        change(row, entry -> set.apply(entry, count));
                    }
                });
    }

    /** An amount of money; empty while unknown. */
    Column<T> amount(
            String id,
            String title,
            double width,
            Function<T, @Nullable BigDecimal> get,
            BiFunction<T, @Nullable BigDecimal, T> set) {
        return Column.<T, BigDecimal>value(
                        id, title, width, get, row -> model.format().number(get.apply(row)))
                .atRight()
                .checked(typed ->
                        typed.isBlank() || model.format().typed().amount(typed).isPresent()
                                ? ""
                                : "An amount, such as 100000.")
                .edited((row, typed) -> {
                    Optional<BigDecimal> amount = model.format().typed().amount(typed);
                    if (typed.isBlank() || amount.isPresent()) {
                        change(row, entry -> set.apply(entry, amount.orElse(null)));
                    }
                });
    }

    private boolean isCount(String typed, int least) {
        return model.format()
                .typed()
                .count(typed)
                .filter(n -> n >= least && n <= 1000)
                .isPresent();
    }

    private void change(T row, Function<T, T> change) {
        model.change(what, type, row, change);
    }
}
