package drydock.domain.checklist;

import drydock.domain.Command;

/** What becomes of a wish to change an item: a command, or the reason why it cannot be. */
public sealed interface Edit {
    record Allowed(Command command) implements Edit {}

    record Refused(Reason reason) implements Edit {}

    /** Why an item cannot be changed like that. */
    enum Reason {
        /** Answers about the chosen candidate decide the item, and none is chosen. */
        NO_CANDIDATE_CHOSEN,
        /** An answer says the opposite, such as a raised red flag: it is changed where it stands, never by a tick. */
        ANSWERED_OTHERWISE,
        /** Setting an item aside needs a reason. */
        NO_REASON,
        /** Waiving an item needs somebody who stands for it. */
        NO_NAME,
        /** What comes round was done on that day already: that time can be changed, not told twice. */
        DONE_THAT_DAY,
        /** Several duties keep the item fresh: only a duty says that it was done. */
        SEVERAL_DUTIES,
        /** A duty says that it was done last, with its own proof: no tick takes that back. */
        DONE_BY_A_DUTY
    }
}
