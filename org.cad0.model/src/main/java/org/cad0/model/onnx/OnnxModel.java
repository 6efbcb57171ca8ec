package org.cad0.model.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.cad0.model.ModelException;
import org.cad0.model.decode.LogitSource;
import org.cad0.model.decode.TokenSequence;
import org.cad0.model.folder.ModelFolder;

/**
 * A model's graph in ONNX Runtime, on one CPU thread.
 *
 * <p>The attention cache is shared in place: the very tensor that is passed as past is also the
 * pinned output, so a step copies nothing. The cache of the last text is kept, and only what
 * differs from it is computed for the next one.
 */
public final class OnnxModel implements LogitSource, AutoCloseable {

  /** What runs the model, for people. */
  public static final String BACKEND = "ONNX Runtime, CPU, 1 thread";

  private static final String INPUT = "input_ids";
  private static final String PAST = "past_key_values.";
  private static final String PRESENT = "present.";

  /** Dimension of a cache tensor that counts tokens: [1, heads, tokens, head size]. */
  private static final int CAPACITY = 2;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int contextTokens;

  private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
  private final Map<String, OnnxTensor> outputs = new LinkedHashMap<>();
  private final IntBuffer lastPosition = direct(Integer.BYTES).asIntBuffer();
  private final IntBuffer totalLength = direct(Integer.BYTES).asIntBuffer();
  private final LongBuffer token = direct(Long.BYTES).asLongBuffer();
  private final OnnxTensor singleToken;
  private final FloatBuffer scores;
  private final OnnxTensor scoresTensor;
  private final float[] logits;

  /** The text whose keys and values are in the cache. */
  private final TokenSequence cached = new TokenSequence();

  private OnnxModel(OrtEnvironment environment, OrtSession session, ModelFolder folder)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.contextTokens = folder.description().contextTokens();
    createCache();
    inputs.put("seqlens_k", OnnxTensor.createTensor(environment, lastPosition, new long[] {1}));
    inputs.put("total_len", OnnxTensor.createTensor(environment, totalLength, new long[] {}));
    singleToken = OnnxTensor.createTensor(environment, token, new long[] {1, 1});
    int vocabulary = vocabulary(session);
    scores = direct(Float.BYTES * vocabulary).asFloatBuffer();
    logits = new float[vocabulary];
    scoresTensor = OnnxTensor.createTensor(environment, scores, new long[] {1, 1, vocabulary});
    outputs.put("logits", scoresTensor);
  }

  /**
   * Loads the graph of a model.
   *
   * @throws ModelException if ONNX Runtime cannot run it
   */
  public static OnnxModel open(ModelFolder folder) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = RuntimeLibraries.start();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtSession session = environment.createSession(folder.graph(), options);
      return new OnnxModel(environment, session, folder);
    } catch (OrtException | LinkageError e) {
      throw new ModelException(
          "ONNX Runtime cannot load the model in "
              + folder.path()
              + ": "
              + (e.getCause() == null ? e : e.getCause()).getMessage()
              + ". Check that the temporary folder can be written, and that the model was exported"
              + " by this project's training package.",
          e);
    }
  }

  /** Returns how many tokens the model scores. */
  public int vocabulary() {
    return logits.length;
  }

  @Override
  public int contextTokens() {
    return contextTokens;
  }

  @Override
  public float[] logits(TokenSequence tokens) {
    // The last token is always computed, as its scores are not kept.
    int past = Math.min(tokens.commonPrefix(cached), tokens.length() - 1);
    cached.truncate(past);
    try {
      step(tokens, past);
    } catch (OrtException e) {
      throw new ModelException("The model failed to score a token: " + e.getMessage(), e);
    }
    for (int i = past; i < tokens.length(); i++) {
      cached.add(tokens.get(i));
    }
    scores.get(0, logits);
    return logits;
  }

  @Override
  public void close() {
    inputs.remove(INPUT);
    inputs.values().forEach(OnnxTensor::close);
    scoresTensor.close();
    singleToken.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("The model could not be released: " + e.getMessage(), e);
    }
  }

  /** Computes the tokens from {@code past} on, and the scores behind the last one. */
  private void step(TokenSequence tokens, int past) throws OrtException {
    int length = tokens.length();
    lastPosition.put(0, length - 1);
    totalLength.put(0, length);
    if (length - past == 1) {
      token.put(0, tokens.get(past));
      run(singleToken);
      return;
    }
    long[] ids = new long[length - past];
    for (int i = past; i < length; i++) {
      ids[i - past] = tokens.get(i);
    }
    try (OnnxTensor several =
        OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, ids.length})) {
      run(several);
    }
  }

  private void run(OnnxTensor ids) throws OrtException {
    inputs.put(INPUT, ids);
    session.run(inputs, Set.of(), outputs).close();
  }

  private void createCache() throws OrtException {
    for (Map.Entry<String, NodeInfo> input : session.getInputInfo().entrySet()) {
      String name = input.getKey();
      if (name.startsWith(PAST)) {
        long[] shape = ((TensorInfo) input.getValue().getInfo()).getShape();
        shape[CAPACITY] = contextTokens;
        int numbers = Math.toIntExact(LongStream.of(shape).reduce(1, Math::multiplyExact));
        OnnxTensor cache =
            OnnxTensor.createTensor(
                environment, direct(Float.BYTES * numbers).asFloatBuffer(), shape);
        inputs.put(name, cache);
        outputs.put(PRESENT + name.substring(PAST.length()), cache);
      }
    }
  }

  private static int vocabulary(OrtSession session) throws OrtException {
    NodeInfo scores = session.getOutputInfo().get("logits");
    if (scores == null) {
      throw new OrtException("the graph has no output \"logits\"");
    }
    long[] shape = ((TensorInfo) scores.getInfo()).getShape();
    return Math.toIntExact(shape[shape.length - 1]);
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }
}
