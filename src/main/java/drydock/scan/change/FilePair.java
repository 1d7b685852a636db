package drydock.scan.change;

import drydock.scan.OneFile;

/** A file at two points, to be put beside each other. */
public record FilePair(OneFile before, OneFile after) {}
