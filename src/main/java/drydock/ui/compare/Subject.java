package drydock.ui.compare;

/** What a row is about. Two rows with equal subjects are the same row at two moments. */
sealed interface Subject {
    Section section();

    /** Whether the user writes the row's cells; all others come from the catalogue or are worked out. */
    default boolean isEdited() {
        return false;
    }

    /** How far the project is with a candidate and on which terms. */
    enum Decision implements Subject {
        STATUS(true),
        CONTACT(true),
        PRICE(true),
        EARLIEST_START(true),
        DURATION(true),
        RETEST(true),
        TOTAL(false),
        RANK(false);

        private final boolean edited;

        Decision(boolean edited) {
            this.edited = edited;
        }

        @Override
        public Section section() {
            return Section.DECISION;
        }

        @Override
        public boolean isEdited() {
            return edited;
        }
    }

    /** Who the auditor is. */
    enum Profile implements Subject {
        KIND,
        HEADLINE,
        WHY,
        REGIONS,
        WEBSITE;

        @Override
        public Section section() {
            return Section.PROFILE;
        }
    }

    /** What the auditor asks for. */
    enum Fees implements Subject {
        PRICE_MODEL,
        TEXT;

        @Override
        public Section section() {
            return Section.FEES;
        }
    }

    /** The user's own words. */
    enum Words implements Subject {
        NOTES;

        @Override
        public Section section() {
            return Section.NOTES;
        }

        @Override
        public boolean isEdited() {
            return true;
        }
    }

    /**
     * An ecosystem or a technology of the project.
     *
     * @param list name of the vocabulary's list, as two lists may share a key
     */
    record Need(String list, String key) implements Subject {
        @Override
        public Section section() {
            return Section.COVERAGE;
        }
    }

    record Method(String key) implements Subject {
        @Override
        public Section section() {
            return Section.METHODS;
        }
    }

    record FactOf(String attribute) implements Subject {
        @Override
        public Section section() {
            return Section.FACTS;
        }
    }

    record CriterionOf(String key) implements Subject {
        @Override
        public Section section() {
            return Section.CRITERIA;
        }

        @Override
        public boolean isEdited() {
            return true;
        }
    }

    record QuestionOf(String key) implements Subject {
        @Override
        public Section section() {
            return Section.DILIGENCE;
        }

        @Override
        public boolean isEdited() {
            return true;
        }
    }

    record RedFlagOf(String key) implements Subject {
        @Override
        public Section section() {
            return Section.RED_FLAGS;
        }

        @Override
        public boolean isEdited() {
            return true;
        }
    }
}
