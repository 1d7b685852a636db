package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartOptionsTest {
    static Stream<StartOptions> options() {
        return Stream.of(
                new StartOptions(null, false),
                new StartOptions(null, true),
                new StartOptions(Path.of("a=b --c.drydock"), true),
                new StartOptions(Path.of("/somewhere/my project.drydock"), false));
    }

    @ParameterizedTest
    @MethodSource("options")
    void optionsSurviveTheirWayThroughJavaFx(StartOptions options) {
        assertThat(StartOptions.fromNamed(asJavaFxReadsThem(options.toArguments())))
                .isEqualTo(options);
    }

    private static Map<String, String> asJavaFxReadsThem(String[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
