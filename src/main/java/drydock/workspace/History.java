package drydock.workspace;

import java.util.Optional;

public record History(Optional<String> undo, Optional<String> redo) {}
