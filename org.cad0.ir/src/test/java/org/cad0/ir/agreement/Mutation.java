package org.cad0.ir.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which people and models break programs. */
enum Mutation {
  DELETE_WORD {
    @Override
    String apply(String program, Random random) {
      return onWords(program, random, (words, at) -> words.remove(at));
    }
  },
  DUPLICATE_WORD {
    @Override
    String apply(String program, Random random) {
      return onWords(program, random, (words, at) -> words.add(at, words.get(at)));
    }
  },
  SWAP_WORDS {
    @Override
    String apply(String program, Random random) {
      return onWords(
          program,
          random,
          (words, at) -> Collections.swap(words, at, random.nextInt(words.size())));
    }
  },
  REPLACE_WORD {
    @Override
    String apply(String program, Random random) {
      return onWords(
          program, random, (words, at) -> words.set(at, WORDS.get(random.nextInt(WORDS.size()))));
    }
  },
  INSERT_WORD {
    @Override
    String apply(String program, Random random) {
      return onWords(
          program, random, (words, at) -> words.add(at, WORDS.get(random.nextInt(WORDS.size()))));
    }
  },
  QUOTE_WORD {
    @Override
    String apply(String program, Random random) {
      return onWords(program, random, (words, at) -> words.set(at, '"' + words.get(at) + '"'));
    }
  },
  DELETE_LINE {
    @Override
    String apply(String program, Random random) {
      return onLines(program, random, (lines, at) -> lines.remove(at));
    }
  },
  DUPLICATE_LINE {
    @Override
    String apply(String program, Random random) {
      return onLines(program, random, (lines, at) -> lines.add(at, lines.get(at)));
    }
  },
  SWAP_LINES {
    @Override
    String apply(String program, Random random) {
      return onLines(
          program,
          random,
          (lines, at) -> Collections.swap(lines, at, random.nextInt(lines.size())));
    }
  },
  DELETE_END {
    @Override
    String apply(String program, Random random) {
      return program.replaceFirst("\nEND", "");
    }
  },
  FLIP_CHARACTER {
    @Override
    String apply(String program, Random random) {
      int at = random.nextInt(program.length());
      return program.substring(0, at) + character(random) + program.substring(at + 1);
    }
  },
  INSERT_CHARACTER {
    @Override
    String apply(String program, Random random) {
      int at = random.nextInt(program.length());
      return program.substring(0, at) + character(random) + program.substring(at);
    }
  },
  DELETE_CHARACTER {
    @Override
    String apply(String program, Random random) {
      int at = random.nextInt(program.length());
      return program.substring(0, at) + program.substring(at + 1);
    }
  },
  CUT_OFF {
    @Override
    String apply(String program, Random random) {
      return program.substring(0, random.nextInt(program.length()));
    }
  },
  OTHER_LINE_ENDS {
    @Override
    String apply(String program, Random random) {
      return program.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
    }
  },
  BYTE_ORDER_MARK {
    @Override
    String apply(String program, Random random) {
      return '\uFEFF' + program;
    }
  };

  private static final List<String> WORDS =
      List.of(
          "C",
          "END",
          "L",
          "SK",
          "M",
          "ROOT",
          "CAM",
          "default",
          "_",
          "hidden",
          "\"steel\"",
          "Q",
          "nan",
          "1e999",
          "10mm",
          "1,5",
          "0x1F",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "-1",
          "2.0",
          "0",
          "\"name\"",
          "\"open",
          "\"bad\\n\"",
          "\"end\\",
          "1\"x",
          "#",
          "\"a\"b",
          "0.0",
          "361",
          "-5",
          ".",
          "1e",
          "+",
          "\uFEFF");

  private static final String CHARACTERS = "0129 .-+e\t\n\r#\"\\CLAENDSKTUM\uFEFF\u00A0\uD83D,x";

  /** Breaks {@code program}, which is not empty. */
  abstract String apply(String program, Random random);

  private interface Change {
    void at(List<String> parts, int index);
  }

  private static String onWords(String program, Random random, Change change) {
    return onLines(
        program,
        random,
        (lines, at) -> {
          List<String> words = new ArrayList<>(Arrays.asList(lines.get(at).split(" ", -1)));
          change.at(words, random.nextInt(words.size()));
          lines.set(at, String.join(" ", words));
        });
  }

  private static String onLines(String program, Random random, Change change) {
    List<String> lines = new ArrayList<>(Arrays.asList(program.split("\n", -1)));
    change.at(lines, random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static char character(Random random) {
    return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
  }
}
