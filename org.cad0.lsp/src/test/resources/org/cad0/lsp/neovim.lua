-- Attaches neovim to the language server, waits for diagnostics, asks for completion, a code action
-- and renaming, and writes what it sees as JSON. The environment says where: CAD0_COMMAND (JSON), CAD0_FILE, CAD0_RESULT.
local patience = 60000
local result = {}

local function finish()
  local file = assert(io.open(os.getenv('CAD0_RESULT'), 'w'))
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd('qa!')
end

-- Asks the server and waits for the answer.
local function ask(client, method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience)
  local answer = assert(answers and answers[client], 'no answer to ' .. method)
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local ok, failure = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('CAD0_FILE')))
  local client = vim.lsp.start_client({
    name = 'cad0',
    cmd = vim.fn.json_decode(os.getenv('CAD0_COMMAND')),
    root_dir = vim.fn.getcwd(),
  })
  assert(client, 'the server did not start')
  vim.lsp.buf_attach_client(0, client)

  assert(vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 10), 'no diagnostics')
  result.diagnostics = vim.tbl_map(function(diagnostic)
    return { line = diagnostic.lnum, column = diagnostic.col, message = diagnostic.message }
  end, vim.diagnostic.get(0))

  -- Mend the line and wait until the finding is gone.
  vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'D 0 1' })
  assert(vim.wait(patience, function() return #vim.diagnostic.get(0) == 0 end, 10), 'not mended')
  result.mended = true

  -- Complete a reference on a new last line.
  vim.api.nvim_buf_set_lines(0, 3, 4, false, { 'T ' })
  vim.api.nvim_win_set_cursor(0, { 4, 1 })
  local params = vim.lsp.util.make_position_params()
  params.position.character = 2 -- behind the blank, where insert mode has the cursor
  result.completion = vim.tbl_map(function(item)
    return { word = item.word, menu = item.menu }
  end, vim.lsp.util.text_document_completion_list_to_complete_items(
    ask(client, 'textDocument/completion', params), ''))

  -- Mend a finding with a code action.
  vim.api.nvim_buf_set_lines(0, 3, 4, false, { 'S 4mm' })
  local actions = ask(client, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = { start = { line = 3, character = 0 }, ['end'] = { line = 3, character = 5 } },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  vim.lsp.util.apply_workspace_edit(assert(actions[1], 'no code action').edit, 'utf-16')
  result.fixed = vim.api.nvim_buf_get_lines(0, 3, 4, false)[1]

  -- Rename a node.
  vim.api.nvim_buf_set_lines(0, 0, 1, false, { 'C 50 30 5 "base"' })
  local edit = ask(client, 'textDocument/rename', {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = 0, character = 12 },
    newName = 'foot',
  })
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  result.renamed = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
end)
if not ok then
  result.failure = tostring(failure)
end
finish()
