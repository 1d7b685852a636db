/**
 * The People screen: who owns, approves, rates and answers. Start at {@link drydock.ui.people.PeopleView}.
 */
@NullMarked
package drydock.ui.people;

import org.jspecify.annotations.NullMarked;
