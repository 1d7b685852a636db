package drydock.scan.evidence;

/** HYG-09: what the project builds on has fixed versions, per ecosystem. */
final class PinnedDependencies implements EvidenceRule {
    @Override
    public String item() {
        return "HYG-09";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Pins pins = new Pins(view);
        FoundryPins.look(pins);
        NpmPins.look(pins);
        CargoPins.look(pins);
        MovePins.look(pins);
        GoPins.look(pins);
        return pins.verdict(item());
    }
}
