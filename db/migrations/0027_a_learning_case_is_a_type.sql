-- A learning case is a type that exists and a day. Any other word, a customer's name among them, has nowhere to stand.
ALTER TABLE staff.learning_case ADD CONSTRAINT a_type_that_exists
  FOREIGN KEY (case_type) REFERENCES cases.case_type (key);
