package drydock.bundle;

/** Which auditors: those of the guide, which every workspace starts with, or the others, which a user adds. */
public enum ShippedSet {
    GUIDE,
    OTHERS
}
