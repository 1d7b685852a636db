package drydock.domain.checklist;

/**
 * How far the answers are that decide an item, counted over every candidate that matters and every question.
 *
 * @param chosen whether they are of chosen candidates; else of all that are still considered, as none is chosen
 * @param wanted how many answers there should be; 0 while there is no candidate
 * @param fulfilled how many say what they must for the item to be done
 * @param contrary how many say the opposite: a no to a question, a raised red flag
 */
public record DiligenceState(boolean chosen, int wanted, int fulfilled, int contrary) {
    public boolean done() {
        return wanted > 0 && fulfilled == wanted;
    }

    public int unanswered() {
        return wanted - fulfilled - contrary;
    }
}
