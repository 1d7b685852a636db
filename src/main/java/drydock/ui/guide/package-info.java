/**
 * The Guide screen: what the guide tells founders, the decision guide, the glossary, and About, on one page that is
 * searched as one types. Start at {@link drydock.ui.guide.GuideView}; what stands on the page is put together in
 * {@link drydock.ui.guide.GuidePage}.
 */
@NullMarked
package drydock.ui.guide;

import org.jspecify.annotations.NullMarked;
