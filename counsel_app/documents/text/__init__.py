"""Text as it must look: direction, fonts, shaping, lines, one flowable."""
