package drydock.scan.solidity;

import java.util.List;

/**
 * A function as its header declares it.
 *
 * @param name its name; {@code constructor}, {@code receive} and {@code fallback} for those
 * @param line where its header begins, from 1
 * @param changesState whether it is neither view nor pure
 * @param hasBody whether code follows the header
 * @param documented whether the line before it ends a comment block or is a {@code ///} comment
 * @param modifiers other words of the header: modifiers and, in a constructor, base contracts
 */
public record FunctionFact(
        String name,
        int line,
        Visibility visibility,
        boolean payable,
        boolean changesState,
        boolean hasBody,
        boolean documented,
        List<String> modifiers) {
    public FunctionFact {
        modifiers = List.copyOf(modifiers);
    }
}
