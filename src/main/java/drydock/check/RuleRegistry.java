package drydock.check;

import drydock.check.findings.AcceptedWithoutOwner;
import drydock.check.findings.FixWithoutProof;
import drydock.check.findings.NoSecondLook;
import drydock.check.findings.Unanswered;
import drydock.check.findings.Unverified;
import drydock.check.findings.VerifiedElsewhere;
import drydock.check.git.ChangedDuringReview;
import drydock.check.git.ChangedSinceReview;
import drydock.check.git.DirtyTree;
import drydock.check.git.FreezeTooLate;
import drydock.check.git.NoFreeze;
import drydock.check.git.NotDescended;
import drydock.check.launch.NoNextReview;
import drydock.check.launch.NoPublicationDecision;
import drydock.check.launch.NoSafetyNet;
import drydock.check.launch.OneKeyHoldsPower;
import drydock.check.launch.PublishedTooEarly;
import drydock.check.launch.ReleaseNotReviewed;
import drydock.check.launch.StaleEvidence;
import drydock.check.model.PlanRule;
import drydock.check.scope.ForkWithoutDiff;
import drydock.check.scope.NoScripts;
import drydock.check.scope.NoneContradicted;
import drydock.check.scope.OnlyContracts;
import drydock.check.scope.OrphanSources;
import drydock.check.scope.PathMissing;
import drydock.check.scope.ScopeGrew;
import drydock.check.selection.NotComparable;
import drydock.check.selection.NotCovered;
import drydock.check.selection.RedFlag;
import drydock.check.selection.RetestTermsMissing;
import drydock.check.selection.ThinDeliverables;
import drydock.check.selection.TooFewOrExpired;
import drydock.check.timeline.FormalWithoutTime;
import drydock.check.timeline.LaunchBeforeRetest;
import drydock.check.timeline.NoBuffer;
import drydock.check.timeline.NoTimeToFix;
import drydock.check.timeline.NobodyAvailable;
import drydock.check.timeline.RetestAfterDeadline;
import drydock.check.timeline.RetestTooShort;
import drydock.check.timeline.ReviewTooShort;
import java.util.List;

/** The one list of all plan checks, in the order in which they are shown. */
public final class RuleRegistry {
    private RuleRegistry() {}

    public static List<PlanRule> rules() {
        PlanRule unanswered = new Unanswered();
        PlanRule unverified = new Unverified();
        return List.of(
                new OnlyContracts(),
                new NoneContradicted(),
                new PathMissing(),
                new OrphanSources(),
                new NoScripts(),
                new ScopeGrew(),
                new ForkWithoutDiff(),
                new DirtyTree(),
                new NoFreeze(),
                new FreezeTooLate(),
                new ChangedDuringReview(),
                new ChangedSinceReview(),
                new NotDescended(),
                new LaunchBeforeRetest(),
                new NoBuffer(),
                new NoTimeToFix(),
                new RetestTooShort(),
                new RetestAfterDeadline(),
                new ReviewTooShort(),
                new FormalWithoutTime(),
                new NobodyAvailable(),
                new NotComparable(),
                new TooFewOrExpired(),
                new NotCovered(),
                new RetestTermsMissing(),
                new RedFlag(),
                new ThinDeliverables(),
                unanswered,
                unverified,
                new VerifiedElsewhere(),
                new FixWithoutProof(),
                new AcceptedWithoutOwner(),
                new NoSecondLook(),
                new PublishedTooEarly(List.of(unanswered, unverified)),
                new NoPublicationDecision(),
                new ReleaseNotReviewed(),
                new StaleEvidence(),
                new NoSafetyNet(),
                new OneKeyHoldsPower(),
                new NoNextReview());
    }
}
