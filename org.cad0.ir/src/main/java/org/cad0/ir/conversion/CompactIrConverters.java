package org.cad0.ir.conversion;

import com.google.inject.Singleton;
import java.util.regex.Pattern;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Values of words. A word that cannot be read has a value too, so that its statement stays whole;
 * the validation tells what is wrong with it.
 */
@Singleton
public final class CompactIrConverters extends AbstractDeclarativeValueConverterService {

  /** Value of an integer that is missing or cannot be read. */
  public static final int UNREADABLE_INTEGER = -1;

  /** What needs no quotes. */
  private static final Pattern BARE = Pattern.compile("[^\"# \\t\\r\\n][^# \\t\\r\\n]*");

  /** Returns the converter of numbers; {@link Double#NaN} stands for what is none. */
  @ValueConverter(rule = "Number")
  public IValueConverter<Double> number() {
    return new NumberReader();
  }

  /**
   * Returns the converter of numbers that may be left out: the same one, for a word that is not
   * there is not converted.
   */
  @ValueConverter(rule = "OptionalNumber")
  public IValueConverter<Double> optionalNumber() {
    return new NumberReader();
  }

  /** Returns the converter of integers; {@link #UNREADABLE_INTEGER} stands for what is none. */
  @ValueConverter(rule = "Integer")
  public IValueConverter<Integer> integer() {
    return new Reader<>() {
      @Override
      public Integer toValue(String word, INode node) {
        long value = word == null ? -1 : Numbers.parseInteger(word, 0, word.length());
        return value > Numbers.MAX_INTEGER ? UNREADABLE_INTEGER : (int) value;
      }
    };
  }

  /** Returns the converter of names; a name that is not properly quoted has no value. */
  @ValueConverter(rule = "Name")
  public IValueConverter<String> name() {
    return new Reader<>() {
      @Override
      public String toValue(String word, INode node) {
        TextRange whole = new TextRange(0, word.length());
        return NameSyntax.error(word, whole).isPresent() ? null : NameSyntax.unquote(word);
      }

      @Override
      public String toString(String name) {
        return NameSyntax.quote(name);
      }
    };
  }

  /** Returns the converter of ids; one that is not properly quoted has no value. */
  @ValueConverter(rule = "Id")
  public IValueConverter<String> id() {
    return new WordReader();
  }

  /** Returns the converter of keywords and presets; they may be quoted like any word. */
  @ValueConverter(rule = "Choice")
  public IValueConverter<String> choice() {
    return new WordReader();
  }

  /** Returns the converter of names of parts, instances and cameras, which are words. */
  @ValueConverter(rule = "Label")
  public IValueConverter<String> label() {
    return new WordReader();
  }

  private static final class NumberReader extends Reader<Double> {
    @Override
    public Double toValue(String word, INode node) {
      if (word == null || Numbers.syntaxError(word, 0, word.length()) >= 0) {
        return Double.NaN;
      }
      double value = Double.parseDouble(word);
      return Double.isInfinite(value) ? Double.NaN : value;
    }

    @Override
    public String toString(Double value) {
      return Numbers.canonical(value);
    }
  }

  private static final class WordReader extends Reader<String> {
    @Override
    public String toValue(String word, INode node) {
      return word == null
          ? null
          : NameSyntax.read(word, new TextRange(0, word.length())).orElse(null);
    }

    @Override
    public String toString(String word) {
      return BARE.matcher(word).matches() ? word : NameSyntax.quote(word);
    }
  }

  private abstract static class Reader<T> implements IValueConverter<T> {
    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
